# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Vejo que a ideia é eu trabalhar de outra maneira.
boundary-calm = Não posso largar os meus limites nem fazer de conta que não tenho nenhuns.
reason-calm = As pessoas só podem contar comigo se for igual com toda a gente.
alternatives-calm = O que posso fazer:
    .one = Mudar o tom, o tamanho ou o estilo
    .two = Fazer um papel numa história ou num jogo sem deixar de ser quem sou
    .three = Dizer com franqueza até onde consigo ir num assunto
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Escreva diretamente o que quer descobrir e envie de novo.
       *[informal] Escreve diretamente o que queres descobrir e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que queria descobrir? Pergunte sem rodeios, e faço o que puder.
       *[informal] O que querias descobrir? Pergunta sem rodeios, e faço o que puder.
    }
 }

acknowledgement-warm = Há aqui uma ideia, e entro na brincadeira até onde posso.
boundary-warm = Não vou pôr os meus limites de lado, nem num jogo nem com outro nome.
reason-warm = Quem vier depois também tem de poder confiar em mim.
alternatives-warm = Vamos experimentar algo assim:
    .one = Escrever uma história com um herói corajoso ou um vilão astuto
    .two = Falar de como assistentes como eu são criados e testados
    .three = Responder à versão simples da pergunta até onde conseguir
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva numa frase simples o que lhe desperta a curiosidade e envie o formulário de novo.
       *[informal] Escreve numa frase simples o que te desperta a curiosidade e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] O que lhe desperta a curiosidade? Conte-me, e digo com franqueza o que posso fazer.
       *[informal] O que te desperta a curiosidade? Conta-me, e digo com franqueza o que posso fazer.
    }
 }

alternatives-brief = Posso:
    .one = Dizer o que faço aqui
    .two = Contar uma anedota ou uma adivinha
    .three = Trocar ideias
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Envie só a tarefa.
       *[informal] Envia só a tarefa.
    }
   *[chat] Qual é a tarefa?
 }
