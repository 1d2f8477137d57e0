# Somebody could get hurt; nothing more is known.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = detalhes que poderiam ferir alguém.

title-calm = Vou ficar do lado cuidadoso
acknowledgement-calm = Vejo que uma resposta de verdade faz falta, então vou falar com franqueza.
boundary-calm = Não posso dar detalhes que poderiam ferir alguém.
reason-calm = Se algo desse errado, alguém poderia sentir isso pelo resto da vida.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar quais são os riscos e como se proteger
    .two = Buscar um jeito mais seguro de chegar ao objetivo
    .three = Dizer a quem perguntar: um médico, alguém com formação ou um serviço de segurança
engagement-calm = { $channel ->
    [form] Escolha uma destas opções no lugar do texto, ou acrescente para que é, e envie de novo.
   *[chat] O que você gostaria de conseguir? Ajudo com prazer na parte que posso.
 }

title-warm = Vamos achar um jeito mais seguro
acknowledgement-warm = Li o texto e levo a sério.
boundary-warm = Não vou detalhar nada que possa deixar alguém ferido.
reason-warm = Poucas palavras bastam para mandar alguém ao hospital, e não desejo isso a ninguém.
alternatives-warm = Há muita coisa que eu faria com gosto:
    .one = Explicar como acontecem os acidentes comuns e como evitá-los
    .two = Repassar os primeiros socorros e quando pedir ajuda
    .three = Ajudar com um conto ou uma aula que funcione sem os detalhes arriscados
engagement-warm = { $channel ->
    [form] Escreva uma linha sobre o que há por trás da pergunta e envie o formulário de novo.
   *[chat] { $formality ->
        [formal] Conte o que há por trás da pergunta, e eu procuro algo que sirva.
       *[informal] Me conta o que há por trás da pergunta, e eu procuro algo que sirva.
    }
 }

title-brief = Que ninguém se machuque
acknowledgement-brief = Li com calma.
boundary-brief = Não posso ajudar com coisas que ferem pessoas.
reason-brief = Uma ferida não se desfaz.
alternatives-brief = Posso:
    .one = Comparar ferramentas ou métodos mais seguros
    .two = Explicar avisos e rótulos
    .three = Resumir a história do assunto
engagement-brief = { $channel ->
    [form] Acrescente para que é e envie.
   *[chat] Para que seria?
 }
