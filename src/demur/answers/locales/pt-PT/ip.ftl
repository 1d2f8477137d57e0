# Copyright: copying protected text, code, images, brands.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Isso é de quem o criou
acknowledgement-calm = Percebo que seria bom ter essa obra à mão.
boundary-calm = Não posso copiar partes longas de obras protegidas de outras pessoas.
reason-calm = Quem as fez talvez viva do que rendem, e cada cópia tira um pouco disso.
alternatives-calm = Isto é o que posso fazer:
    .one = Resumir a obra por palavras minhas
    .two = Falar de quem a criou, da época e das ideias por trás
    .three = Explicar onde se podem requisitar, comprar ou licenciar obras assim
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque por uma destas opções, ou diga para que é, e envie de novo.
       *[informal] Troca por uma destas opções, ou diz para que é, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Para que precisa dela? Talvez baste um resumo ou algo novo.
       *[informal] Para que precisas dela? Talvez baste um resumo ou algo novo.
    }
 }

acknowledgement-warm = Vê-se que essa obra diz muito.
boundary-warm = Não vou distribuir cópias de músicas, textos, imagens, código ou logótipos que outros fizeram.
reason-warm = Alguém lhes dedicou meses ou anos e não via nada em troca.
alternatives-warm = Isto fazia com todo o gosto:
    .one = Comentar um ou dois versos e porque resultam
    .two = Esboçar uma peça nova com o mesmo ambiente, num estilo próprio
    .three = Explicar as licenças abertas e onde há obras de uso livre
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva do que gosta nela e o que quer criar, e envie o formulário de novo.
       *[informal] Escreve do que gostas nela e o que queres criar, e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] De que é que gosta mais nela? Vamos partir daí.
       *[informal] De que é que gostas mais nela? Vamos partir daí.
    }
 }

title-brief = Foi outra pessoa que o fez
acknowledgement-brief = De certeza que vale a pena.
reason-brief = Quem a criou ficava a perder.
alternatives-brief = Posso:
    .one = Comparar com obras parecidas
    .two = Explicar o direito de citação
    .three = Redigir uma carta a pedir autorização
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Acrescente como vai ser usada e envie.
       *[informal] Acrescenta como vai ser usada e envia.
    }
   *[chat] Como vai ser usada?
 }
