# Copyright: copying protected text, code, images, brands.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = cópias de obras protegidas de outras pessoas.

title-calm = Isso é de quem criou
acknowledgement-calm = Entendo que seria bom ter essa obra à mão.
boundary-calm = Não posso copiar trechos longos de obras protegidas de outras pessoas.
reason-calm = Quem fez talvez viva do que a obra rende, e cada cópia tira um pouco disso.
alternatives-calm = Veja o que posso fazer:
    .one = Resumir a obra com as minhas palavras
    .two = Falar de quem criou, da época e das ideias por trás
    .three = Explicar onde dá para pegar emprestado, comprar ou licenciar obras assim
engagement-calm = { $channel ->
    [form] Troque por uma destas opções, ou diga para que é, e envie de novo.
   *[chat] Para que você precisa dela? Talvez baste um resumo ou algo novo.
 }

title-warm = Vamos fazer algo próprio
acknowledgement-warm = Dá para ver que essa obra diz muito.
boundary-warm = Não vou distribuir cópias de músicas, textos, imagens, código ou logotipos que outros fizeram.
reason-warm = Alguém dedicou meses ou anos a isso e não veria nada em troca.
alternatives-warm = Isto eu adoraria fazer:
    .one = Comentar um ou dois versos e por que funcionam
    .two = Esboçar uma peça nova com o mesmo clima, em um estilo próprio
    .three = Explicar as licenças abertas e onde há obras de uso livre
engagement-warm = { $channel ->
    [form] Escreva do que você gosta nela e o que quer criar, e envie o formulário de novo.
   *[chat] Do que você mais gosta nela? Vamos partir daí.
 }

title-brief = Outra pessoa fez isso
acknowledgement-brief = Com certeza vale a pena ter.
boundary-brief = Não posso copiar longamente obras protegidas.
reason-brief = Quem criou sairia perdendo.
alternatives-brief = Posso:
    .one = Comparar com obras parecidas
    .two = Explicar o direito de citação
    .three = Rascunhar uma carta pedindo permissão
engagement-brief = { $channel ->
    [form] Acrescente como vai usar e envie.
   *[chat] Como você vai usar?
 }
