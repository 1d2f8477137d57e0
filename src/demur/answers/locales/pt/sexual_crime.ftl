# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = atos ou imagens sexuais sem consentimento.

title-calm = Só onde todos dizem sim
acknowledgement-calm = É um assunto sério, e trato dele assim.
boundary-calm = Não posso ajudar com atos, imagens ou acordos sexuais que alguém não aceitou.
reason-calm = Quem passa por isso costuma carregar a dor por muitos anos.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar como tirar imagens íntimas do ar, por exemplo com stopncii.org
    .two = Explicar o que pode ajudar nos primeiros dias após uma agressão
    .three = Explicar o que é consentimento e como falar disso a dois
engagement-calm = { $channel ->
    [form] Se algo daqui ajudaria você ou alguém próximo, escreva o quê e envie.
   *[chat] Se algo daqui ajudaria você ou alguém próximo, diga o quê.
 }

title-warm = Há pessoas que podem ajudar
acknowledgement-warm = Coisas assim são difíceis de pôr em palavras.
boundary-warm = Não vou ajudar com sexo a que alguém é forçado ou levado por engano, nem a espalhar suas imagens íntimas.
reason-warm = Isso tira de uma pessoa a decisão sobre o próprio corpo.
alternatives-warm = Se isto afeta você ou alguém próximo, dá para:
    .one = Procurar um serviço que escute sem julgar em findahelpline.com
    .two = Perguntar aqui como apoiar alguém que passou por isso
    .three = Escrever o que aconteceu, com a minha ajuda, para alguém de confiança
engagement-warm = { $channel ->
    [form] Se alguém está em perigo, ligue para o número de emergência; se não, comece por uma destas coisas.
   *[chat] Algo daqui ajudaria agora? Se alguém está em perigo, ligue para o número de emergência.
 }

title-brief = Sem consentimento, não
acknowledgement-brief = Levo isto a sério.
boundary-brief = Não posso ajudar com sexo ou imagens sem consentimento.
reason-brief = Fere muito fundo.
alternatives-brief = Posso:
    .one = Explicar como funciona a denúncia
    .two = Listar ajudas médicas e jurídicas
    .three = Explicar sinais de tráfico de pessoas
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] Qual ajuda você?
 }
