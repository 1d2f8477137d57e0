# A recording of other people, who have to agree first.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = { $formality ->
    [formal] Vejo que precisa de algo desta gravação.
   *[informal] Vejo que precisas de algo desta gravação.
 }
boundary-calm = Não posso trabalhar com uma gravação de outras pessoas antes de elas concordarem.
reason-calm = Talvez não saibam que foram gravadas.
alternatives-calm = Isto é o que posso fazer:
    .one = Redigir umas linhas a pedir-lhes autorização
    .two = Resumir o que for anotado de memória, sem nomes
    .three = Explicar o que a autorização para gravar costuma abranger
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Quando todas as pessoas tiverem concordado, diga isso no formulário e envie de novo.
       *[informal] Quando todas as pessoas tiverem concordado, diz isso no formulário e envia de novo.
    }
   *[chat] Todas as pessoas concordaram? Então basta dizer, e seguimos.
 }

acknowledgement-warm = { $formality ->
    [formal] Há ali algo de que precisa, por isso vamos encontrar uma maneira justa de lá chegar.
   *[informal] Há ali algo de que precisas, por isso vamos encontrar uma maneira justa de lá chegar.
 }
boundary-warm = Não vou ouvir, transcrever nem resumir vozes de outras pessoas até que digam que sim.
reason-warm = Numa conversa dizem-se coisas que talvez não se queiram ver guardadas ou repetidas.
alternatives-warm = Pode seguir-se assim:
    .one = Usar só a parte em que se ouve a própria voz
    .two = Usar uma cópia sem outras vozes nem nomes
    .three = Pedir um aviso curto para ler antes da próxima reunião
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva quem se ouve e que essas pessoas disseram que sim, ou escolha uma destas opções, e envie de novo.
       *[informal] Escreve quem se ouve e que essas pessoas disseram que sim, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Quem se ouve, e podia perguntar? Posso ajudar com as palavras.
       *[informal] Quem se ouve, e podias perguntar? Posso ajudar com as palavras.
    }
 }

title-brief = A autorização vem primeiro
alternatives-brief = Posso:
    .one = Escrever um formulário de autorização
    .two = Fazer um modelo para notas
    .three = Explicar como se disfarçam vozes
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Pergunte primeiro e depois envie de novo.
       *[informal] Pergunta primeiro e depois envia de novo.
    }
   *[chat] { $formality ->
        [formal] Podia perguntar-lhes?
       *[informal] Podias perguntar-lhes?
    }
 }
