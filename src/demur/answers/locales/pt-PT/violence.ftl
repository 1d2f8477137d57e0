# Physical harm to people or animals, threats, gore.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = pormenores sobre ferir pessoas ou animais.

title-calm = Quero que ninguém se magoe
reason-calm = Uma ferida não se desfaz, e quem está por perto carrega-a durante anos.
alternatives-calm = Isto é o que posso fazer:
    .one = Conversar sobre um conflito e como o arrefecer
    .two = Planear como chegar a um sítio seguro se alguém ameaça
    .three = Ver porque começa a violência e o que já a travou
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções, ou acrescente o que está por trás, e envie de novo.
       *[informal] Troca o texto por uma destas opções, ou acrescenta o que está por trás, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que se passa por trás disto? Se alguém lhe mete medo, podemos começar por aí.
       *[informal] O que se passa por trás disto? Se alguém te mete medo, podemos começar por aí.
    }
 }

title-warm = Vamos baixar a tensão
reason-warm = Alguém ficava com a dor, e depois disso as coisas raramente melhoram.
alternatives-warm = Posso ser útil de outra maneira:
    .one = Ensaiar o que dizer numa conversa que pode azedar
    .two = Escrever uma mensagem que ponha um limite firme sem ameaça
    .three = Explicar onde há ajuda quando a casa ou o trabalho se tornam violentos
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva o que aconteceu e o que gostava de mudar, e envie o formulário de novo.
       *[informal] Escreve o que aconteceu e o que gostavas de mudar, e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] O que tem acontecido? Conte-me, e procuramos uma saída.
       *[informal] O que tem acontecido? Conta-me, e procuramos uma saída.
    }
 }

title-brief = Sem mal para ninguém
reason-brief = Alguém sofria com isso.
alternatives-brief = Posso:
    .one = Explicar a lei sobre a legítima defesa
    .two = Redigir uma queixa à polícia
    .three = Escrever uma cena sem sangue
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Acrescente o que está por trás e envie.
       *[informal] Acrescenta o que está por trás e envia.
    }
   *[chat] O que está por trás disto?
 }
