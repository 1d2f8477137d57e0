# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = pormenores que podem pôr alguém em risco.

acknowledgement-calm = Gostava de dar uma resposta direta.
boundary-calm = Não posso entrar em pormenores que podiam pôr alguém em risco.
reason-calm = Pelo que li, alguém podia ficar ferido, mas posso muito bem estar a ler mal.
alternatives-calm = Algumas maneiras de continuar:
    .one = Dizer em que se está a trabalhar e para quem é
    .two = Pedir uma visão geral do assunto
    .three = Perguntar como se lida com os riscos
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Se li mal, acrescente para que é e envie de novo.
       *[informal] Se li mal, acrescenta para que é e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Percebi mal? Diga-me o que quer ter no fim.
       *[informal] Percebi mal? Diz-me o que queres ter no fim.
    }
 }

title-warm = Talvez tenha lido mal
boundary-warm = Por agora, não vou mais longe em algo que me parece pouco seguro.
reason-warm = Prefiro perguntar uma vez a mais a ver alguém ferido.
alternatives-warm = Já é possível fazer isto:
    .one = Dizer como o entendi, para que possa ser corrigido
    .two = Ajudar com a parte que é claramente segura
    .three = Procurar uma maneira mais suave de chegar ao mesmo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Acrescente uma ou duas frases sobre a sua situação e envie o formulário de novo.
       *[informal] Acrescenta uma ou duas frases sobre a tua situação e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] O que me escapou? Uma ou duas frases sobre a sua situação ajudavam muito.
       *[informal] O que me escapou? Uma ou duas frases sobre a tua situação ajudavam muito.
    }
 }

acknowledgement-brief = Talvez tenha percebido mal.
reason-brief = Tenho dúvidas, e alguém podia ficar ferido.
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Acrescente o que queria dizer e envie.
       *[informal] Acrescenta o que querias dizer e envia.
    }
   *[chat] { $formality ->
        [formal] O que queria dizer?
       *[informal] O que querias dizer?
    }
 }
