# Bullying, insults, wearing a person down.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = insultos e ataques a uma pessoa.

title-calm = Não vou pôr lenha na fogueira
acknowledgement-calm = Parece que alguém magoou você.
boundary-calm = Não posso ajudar a insultar nem a desgastar uma pessoa.
reason-calm = Palavras assim ficam com a gente muito além do momento.
alternatives-calm = Posso ajudar a:
    .one = Escrever uma mensagem que diga o que incomoda e o que precisa mudar
    .two = Pôr um limite ou se afastar dessa pessoa
    .three = Registrar o que ela fez, com datas e fatos
engagement-calm = { $channel ->
    [form] Troque pelo que você gostaria de dizer com calma e envie de novo.
   *[chat] O que essa pessoa fez? Se quiser, começamos por aí.
 }

title-warm = O que você sente merece ser ouvido
acknowledgement-warm = Pode haver motivos de sobra para a raiva.
boundary-warm = Não vou ajudar a perseguir nem a ameaçar alguém.
reason-warm = Isso machucaria a pessoa e provavelmente pioraria as coisas para você também.
alternatives-warm = Isto talvez ajude mais:
    .one = Pensar no que seria bom ouvir da outra pessoa
    .two = Planejar uma conversa, a dois ou com alguém no meio
    .three = Pôr tudo para fora em um texto que mais ninguém leia
engagement-warm = { $channel ->
    [form] Acrescente o que você quer que a pessoa faça depois de ouvir isso e envie o formulário de novo.
   *[chat] O que você quer que essa pessoa faça depois de ouvir isso?
 }

title-brief = Palavras deixam marcas
acknowledgement-brief = Parece que já passou do limite.
boundary-brief = Não posso ajudar com perseguição nem insultos.
reason-brief = Palavras assim grudam.
alternatives-brief = Posso:
    .one = Achar uma resposta sem insultos
    .two = Explicar como silenciar ou denunciar alguém
    .three = Sugerir quem poderia mediar
engagement-brief = { $channel ->
    [form] Acrescente o que precisa mudar e envie.
   *[chat] O que precisa mudar?
 }
