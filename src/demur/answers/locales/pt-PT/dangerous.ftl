# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = pormenores sobre violência, armas, intrusões, crimes ou automutilação.

title-calm = Paro onde alguém se magoa
boundary-calm = Não posso ajudar quando se trata de violência, armas, intrusões, crimes ou automutilação.
reason-calm = Alguém podia ficar gravemente ferido, e isso ninguém desfaz.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar como as pessoas se protegem a si, à casa e às contas
    .two = Explicar o que fazer primeiro após um acidente, uma ameaça ou um assalto
    .three = { $formality ->
        [formal] Indicar linhas de apoio gratuitas em findahelpline.com, para si ou para outra pessoa
       *[informal] Indicar linhas de apoio gratuitas em findahelpline.com, para ti ou para outra pessoa
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções, ou acrescente para que é, e envie de novo.
       *[informal] Troca o texto por uma destas opções, ou acrescenta para que é, e envia de novo.
    }
   *[chat] O que está por trás da pergunta? Pode haver uma maneira segura de lá chegar.
 }

title-warm = Vamos encontrar o caminho seguro
acknowledgement-warm = Quero ser mesmo útil, por isso aqui vai uma resposta franca.
boundary-warm = Não vou entrar em armas, ataques, intrusões, crimes nem formas de ferir outros ou de se ferir.
reason-warm = Depois de pormenores destes andarem por aí, ninguém sabe quem vai acabar ferido.
alternatives-warm = Isto fazia com gosto:
    .one = Pensar num conflito e em maneiras de o acalmar
    .two = Ajudar com uma história, uma aula ou um relatório sem esses pormenores
    .three = Encontrar palavras para contar a um amigo, ou a alguém de findahelpline.com, como vão as coisas
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva o que espera disto, ou escolha uma destas opções, e envie de novo.
       *[informal] Escreve o que esperas disto, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que gostava que saísse daqui? Vamos procurar uma maneira em que ninguém corra perigo.
       *[informal] O que gostavas que saísse daqui? Vamos procurar uma maneira em que ninguém corra perigo.
    }
 }

boundary-brief = Fico fora de violência, armas, intrusões, crimes e automutilação.
reason-brief = Alguém podia ficar ferido.
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções ou para que é.
       *[informal] Escreve uma destas opções ou para que é.
    }
   *[chat] Para que é?
 }
