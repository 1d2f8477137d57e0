# Part was answered, and the part that could do harm was left out.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-calm = Não posso dar a parte que podia fazer mal.
reason-calm = { $formality ->
    [formal] Podia trazer problemas a si ou a outra pessoa.
   *[informal] Podia trazer problemas a ti ou a outra pessoa.
 }
alternatives-calm = Pode continuar-se assim:
    .one = Usar a resposta tal como está
    .two = Pedir mais sobre a parte que cá está
    .three = Dizer para que era a parte que falta, e encontrar outra maneira
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Diga no formulário para que era a parte que falta e envie de novo.
       *[informal] Diz no formulário para que era a parte que falta e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O resto já chega para o que queria?
       *[informal] O resto já chega para o que querias?
    }
 }

title-warm = Aqui está, com uma falha
acknowledgement-warm = Fiz o resto, e espero que leve as coisas um bom bocado mais longe.
boundary-warm = Não vou acrescentar o pedaço que podia ferir alguém.
reason-warm = Prefiro deixar uma falha a deixar alguém ferido.
alternatives-warm = A partir daqui, é possível:
    .one = Descrever o objetivo do pedaço que falta
    .two = Levar essa pergunta a alguém que trabalhe na área
    .three = Pedir o resto mais longo, mais curto ou mais simples
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Trabalhe com o que cá está, ou escreva para que era o pedaço que falta, e envie de novo.
       *[informal] Trabalha com o que cá está, ou escreve para que era o pedaço que falta, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Para que precisava do pedaço que falta? Talvez se chegue lá de outra maneira.
       *[informal] Para que precisavas do pedaço que falta? Talvez se chegue lá de outra maneira.
    }
 }

boundary-brief = Não incluo o que podia fazer mal.
reason-brief = Alguém podia ficar ferido.
alternatives-brief = É possível:
    .one = Seguir a partir do resto
    .two = Pedir uma versão mais segura
    .three = Pedir exemplos
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Mude essa parte e envie de novo.
       *[informal] Muda essa parte e envia de novo.
    }
   *[chat] O resto chega?
 }
