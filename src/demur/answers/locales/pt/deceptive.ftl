# Something made to mislead people.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = coisas feitas para enganar pessoas.

title-calm = Prefiro que seja honesto
acknowledgement-calm = Vejo que a ideia é convencer as pessoas.
boundary-calm = Não posso fazer coisas que levem as pessoas a acreditar no que não é verdade.
reason-calm = As pessoas agem conforme o que acreditam, e assim podem perder dinheiro, confiança ou um voto.
alternatives-calm = Veja o que posso fazer:
    .one = Ajudar a defender uma ideia com fatos e um pedido claro
    .two = Escrever uma paródia ou um conto que todos reconheçam como tal
    .three = Conferir um rascunho em busca do que possa confundir quem lê
engagement-calm = { $channel ->
    [form] Acrescente o que as pessoas deveriam fazer depois de ler e envie de novo.
   *[chat] O que você quer que as pessoas façam depois de ler? Vamos achar um caminho honesto.
 }

title-warm = Vamos fazer isso às claras
acknowledgement-warm = É difícil fazer as pessoas ouvirem, e nisso eu gostaria de ajudar.
boundary-warm = Não vou enfeitar algo falso para que passe por real.
reason-warm = Quem cai nisso perde a chance de escolher.
alternatives-warm = Nisto eu entro com gosto:
    .one = Planejar uma surpresa, um truque de mágica ou um jogo que divirta
    .two = Identificar uma demonstração ou uma cena montada, para ninguém se confundir
    .three = Contar uma verdade incômoda de um jeito que dê para ouvir
engagement-warm = { $channel ->
    [form] Acrescente quem você quer alcançar e por quê, e envie o formulário de novo.
   *[chat] { $formality ->
        [formal] Conte quem se quer alcançar, e eu ajudo a dizer bem.
       *[informal] Me conta quem você quer alcançar, e eu ajudo a dizer bem.
    }
 }

title-brief = Sem truques
acknowledgement-brief = Entendo que é preciso ter resultado.
boundary-brief = Não posso ajudar a enganar pessoas.
reason-brief = Alguém acreditaria e sairia perdendo.
alternatives-brief = Posso:
    .one = Sugerir um título chamativo e verdadeiro
    .two = Ensinar a reconhecer enganos
    .three = Planejar o que fazer após um engano
engagement-brief = { $channel ->
    [form] Mude o texto e envie.
   *[chat] Para quem é?
 }
