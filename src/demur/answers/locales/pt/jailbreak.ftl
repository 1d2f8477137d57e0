# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = a parte sobre largar os meus limites.

title-calm = Continuo como sou
acknowledgement-calm = Vejo que a ideia é que eu trabalhe de outro jeito.
boundary-calm = Não posso largar os meus limites nem fazer de conta que não tenho nenhum.
reason-calm = As pessoas só podem contar comigo se eu for igual com todo mundo.
alternatives-calm = O que posso fazer:
    .one = Mudar o tom, o tamanho ou o estilo
    .two = Fazer um papel em um conto ou jogo sem deixar de ser quem sou
    .three = Dizer com franqueza até onde consigo ir em um assunto
engagement-calm = { $channel ->
    [form] Escreva de forma direta o que quer descobrir e envie de novo.
   *[chat] { $formality ->
        [formal] O que você queria descobrir? Pergunte diretamente, e eu faço o que puder.
       *[informal] O que você queria descobrir? Pergunta na lata, e eu faço o que puder.
    }
 }

title-warm = Ainda sou eu, e quero ajudar
acknowledgement-warm = Há uma ideia aqui, e entro na brincadeira até onde posso.
boundary-warm = Não vou pôr os meus limites de lado, nem em um jogo nem com outro nome.
reason-warm = Quem vier depois também precisa poder confiar em mim.
alternatives-warm = Vamos tentar algo assim:
    .one = Escrever um conto com um herói corajoso ou um vilão esperto
    .two = Falar de como assistentes como eu são criados e testados
    .three = Responder à versão simples da pergunta até onde eu conseguir
engagement-warm = { $channel ->
    [form] Escreva em uma frase simples o que desperta a sua curiosidade e envie o formulário de novo.
   *[chat] { $formality ->
        [formal] O que desperta a sua curiosidade? Conte, e eu digo com franqueza o que posso fazer.
       *[informal] O que desperta a sua curiosidade? Me conta, e eu digo com franqueza o que posso fazer.
    }
 }

title-brief = Sem mudanças por aqui
acknowledgement-brief = Vejo a ideia.
boundary-brief = Não vou largar os meus limites.
reason-brief = As pessoas contam que eu não mude.
alternatives-brief = Posso:
    .one = Dizer o que faço aqui
    .two = Contar uma piada ou uma charada
    .three = Trocar ideias
engagement-brief = { $channel ->
    [form] Envie só a tarefa.
   *[chat] Qual é a tarefa?
 }
