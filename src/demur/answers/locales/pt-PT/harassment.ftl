# Bullying, insults, wearing a person down.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Não deito lenha na fogueira
acknowledgement-calm = { $formality ->
    [formal] Parece que alguém lhe fez mal.
   *[informal] Parece que alguém te fez mal.
 }
reason-calm = Palavras destas ficam com as pessoas muito para além do momento.
alternatives-calm = Posso ajudar a:
    .one = Escrever uma mensagem que diga o que incomoda e o que tem de mudar
    .two = Pôr um limite ou ganhar distância dessa pessoa
    .three = Registar o que ela fez, com datas e factos
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque pelo que gostava de dizer com calma e envie de novo.
       *[informal] Troca pelo que gostavas de dizer com calma e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que fez essa pessoa? Se quiser, começamos por aí.
       *[informal] O que fez essa pessoa? Se quiseres, começamos por aí.
    }
 }

title-warm = { $formality ->
    [formal] O que sente merece ser ouvido
   *[informal] O que sentes merece ser ouvido
 }
acknowledgement-warm = Pode haver razões de sobra para a raiva.
reason-warm = { $formality ->
    [formal] Magoava essa pessoa e o mais certo era piorar as coisas também para si.
   *[informal] Magoava essa pessoa e o mais certo era piorar as coisas também para ti.
 }
alternatives-warm = Isto talvez ajude mais:
    .one = Pensar no que seria bom ouvir da outra pessoa
    .two = Planear uma conversa, a dois ou com alguém pelo meio
    .three = Deitar tudo cá para fora numa nota que mais ninguém lê
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Acrescente o que essa pessoa devia fazer depois de ouvir isto e envie o formulário de novo.
       *[informal] Acrescenta o que essa pessoa devia fazer depois de ouvir isto e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] O que queria que essa pessoa fizesse depois de ouvir isto?
       *[informal] O que querias que essa pessoa fizesse depois de ouvir isto?
    }
 }

title-brief = As palavras deixam marcas
acknowledgement-brief = Parece que já é de mais.
reason-brief = Palavras destas ficam.
alternatives-brief = Posso:
    .one = Encontrar uma resposta sem insultos
    .two = Explicar como silenciar ou denunciar alguém
    .three = Sugerir quem podia mediar
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Acrescente o que tem de mudar e envie.
       *[informal] Acrescenta o que tem de mudar e envia.
    }
   *[chat] O que tem de mudar?
 }
