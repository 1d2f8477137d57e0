# Physical harm to people or animals, threats, gore.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = detalhes sobre ferir pessoas ou animais.

title-calm = Quero que ninguém se machuque
acknowledgement-calm = É um assunto pesado, e li com cuidado.
boundary-calm = Não posso ajudar com formas de ferir pessoas ou animais.
reason-calm = Uma ferida não se desfaz, e quem está por perto a carrega por anos.
alternatives-calm = Veja o que posso fazer:
    .one = Conversar sobre um conflito e como esfriá-lo
    .two = Planejar como chegar a um lugar seguro se alguém ameaça
    .three = Ver por que a violência começa e o que já a conteve
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções, ou acrescente o que há por trás, e envie de novo.
   *[chat] O que está acontecendo por trás disto? Se alguém assusta você, dá para começar por aí.
 }

title-warm = Vamos baixar a temperatura
acknowledgement-warm = Se agora há raiva ou medo, é muita coisa para carregar.
boundary-warm = Não vou ajudar com ameaças nem com mal a um ser vivo.
reason-warm = Alguém ficaria com a dor, e depois disso as coisas raramente melhoram.
alternatives-warm = Posso ser útil de outro jeito:
    .one = Ensaiar o que dizer em uma conversa que pode azedar
    .two = Escrever uma mensagem que ponha um limite firme sem ameaça
    .three = Explicar onde há ajuda quando a casa ou o trabalho fica violento
engagement-warm = { $channel ->
    [form] Escreva o que aconteceu e o que gostaria de mudar, e envie o formulário de novo.
   *[chat] { $formality ->
        [formal] O que tem acontecido? Conte, e a gente procura uma saída.
       *[informal] O que tem acontecido? Me conta, e a gente procura uma saída.
    }
 }

title-brief = Sem mal a ninguém
acknowledgement-brief = Li com muito cuidado.
boundary-brief = Não posso ajudar a ferir pessoas ou animais.
reason-brief = Alguém sofreria com isso.
alternatives-brief = Posso:
    .one = Explicar a lei sobre legítima defesa
    .two = Rascunhar um boletim de ocorrência
    .three = Escrever uma cena sem sangue
engagement-brief = { $channel ->
    [form] Acrescente o que há por trás e envie.
   *[chat] O que há por trás disto?
 }
