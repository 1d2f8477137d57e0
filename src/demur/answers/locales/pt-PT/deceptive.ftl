# Something made to mislead people.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

reason-calm = As pessoas agem conforme aquilo em que acreditam, e assim podem perder dinheiro, confiança ou um voto.
alternatives-calm = Isto é o que posso fazer:
    .one = Ajudar a defender uma ideia com factos e um pedido claro
    .two = Escrever uma paródia ou uma história que todos reconheçam como tal
    .three = Rever um rascunho à procura do que possa confundir quem lê
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Acrescente o que as pessoas deviam fazer depois de ler e envie de novo.
       *[informal] Acrescenta o que as pessoas deviam fazer depois de ler e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que quer que as pessoas façam depois de ler? Vamos encontrar um caminho honesto.
       *[informal] O que queres que as pessoas façam depois de ler? Vamos encontrar um caminho honesto.
    }
 }

title-warm = Vamos fazer isto às claras
acknowledgement-warm = É difícil fazer-se ouvir, e nisso gostava de ajudar.
boundary-warm = Não vou enfeitar algo falso para que passe por verdadeiro.
reason-warm = Quem cai nisso perde a possibilidade de escolher.
alternatives-warm = Nisto entro com gosto:
    .one = Planear uma surpresa, um truque de magia ou um jogo que divirta
    .two = Identificar uma demonstração ou uma cena montada, para ninguém se confundir
    .three = Contar uma verdade incómoda de maneira que se consiga ouvir
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Acrescente a quem quer chegar e porquê, e envie o formulário de novo.
       *[informal] Acrescenta a quem queres chegar e porquê, e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] Conte-me a quem quer chegar, e ajudo a dizê-lo bem.
       *[informal] Conta-me a quem queres chegar, e ajudo a dizê-lo bem.
    }
 }

acknowledgement-brief = Percebo que são precisos resultados.
reason-brief = Alguém acreditava e ficava a perder.
alternatives-brief = Posso:
    .one = Sugerir um título apelativo e verdadeiro
    .two = Ensinar a reconhecer enganos
    .three = Planear o que fazer após um engano
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Mude o texto e envie.
       *[informal] Muda o texto e envia.
    }
   *[chat] Para quem é?
 }
