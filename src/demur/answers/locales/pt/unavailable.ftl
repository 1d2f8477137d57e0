# Something of ours failed; nothing is wrong with the request.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = O problema é nosso
acknowledgement-calm = Você não fez nada de errado.
boundary-calm = Não consigo dar uma resposta agora.
reason-calm = Uma das nossas checagens não está funcionando, e isso não tem nada a ver com o texto enviado.
alternatives-calm = Dá para:
    .one = Tentar de novo em um ou dois minutos
    .two = Deixar isto aberto para não perder nada do que foi escrito
    .three = Avisar quem cuida deste serviço se continuar
engagement-calm = { $channel ->
    [form] Espere um minuto e envie o formulário de novo como está.
   *[chat] Quer tentar de novo daqui a pouco?
 }

title-warm = Algo quebrou por aqui
acknowledgement-warm = Sei como é chato parar no meio das coisas.
boundary-warm = Não consigo terminar a resposta, porque uma parte deste serviço está fora do ar.
reason-warm = Prefiro fazer esperar a entregar algo que ninguém conferiu.
alternatives-warm = O que pode ajudar até voltar:
    .one = Fazer outra coisa antes e voltar mais tarde
    .two = Trabalhar em uma parte que não precise de resposta
    .three = Olhar a página de ajuda deste serviço, se houver
engagement-warm = { $channel ->
    [form] Não é preciso mudar nada; volte daqui a pouco e envie como está.
   *[chat] Vamos tentar de novo daqui a pouco? É só enviar como está.
 }

title-brief = Precisamos de um momento
acknowledgement-brief = O texto está certo.
boundary-brief = Não consigo responder agora.
reason-brief = Algo nosso falhou e obriga a esperar.
alternatives-brief = Até lá:
    .one = Copiar o texto
    .two = Recarregar a página ou o aplicativo
    .three = Anotar a hora, caso alguém pergunte
engagement-brief = { $channel ->
    [form] Por favor, envie de novo em breve.
   *[chat] Pode tentar de novo em breve?
 }
