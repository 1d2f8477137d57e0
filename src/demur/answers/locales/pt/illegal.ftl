# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = passos que podem ser crime.

title-calm = Isso pode acabar na justiça
acknowledgement-calm = Pode haver mais por trás do que vejo daqui.
boundary-calm = Não posso ajudar com atos que podem ser crime.
reason-calm = Alguém poderia sair prejudicado, e quem participa pode acabar diante de um juiz.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar em palavras simples o que a lei diz sobre um assunto
    .two = Listar perguntas para um advogado ou um serviço de orientação
    .three = Buscar uma saída dentro da lei para o problema de fundo
engagement-calm = { $channel ->
    [form] Se uma destas opções serve, escreva-a no formulário no lugar do texto e envie.
   *[chat] Se uma destas opções serve, diga qual, e eu começo.
 }

title-warm = Vamos achar uma saída melhor
acknowledgement-warm = Não sei o que levou a isto, e não estou aqui para julgar.
boundary-warm = Mesmo assim, não vou dar uma mão com nada que possa ser crime.
reason-warm = Coisas assim podem custar as economias, a segurança ou a liberdade de alguém.
alternatives-warm = Ajudo com gosto a:
    .one = Achar palavras para dizer não quando alguém pressiona
    .two = Pensar, um passo de cada vez, em um aperto de dinheiro, uma dívida ou uma briga
    .three = Escrever uma carta que peça mais prazo ou um trato justo
engagement-warm = { $channel ->
    [form] Escolha o que mais se aproxima, coloque no formulário e envie.
   *[chat] { $formality ->
        [formal] Basta escolher o que mais se aproxima, e seguimos a partir daí.
       *[informal] É só escolher o que mais se aproxima, e seguimos a partir daí.
    }
 }

title-brief = Desta eu fico fora
acknowledgement-brief = Talvez não haja má intenção.
boundary-brief = Não posso ajudar com o que pode ser crime.
reason-brief = Outros poderiam pagar por isso.
alternatives-brief = Posso:
    .one = Explicar uma carta da justiça
    .two = Explicar como denunciar um crime
    .three = Criar um romance policial
engagement-brief = { $channel ->
    [form] Envie uma destas opções.
   *[chat] Diga qual você prefere.
 }
