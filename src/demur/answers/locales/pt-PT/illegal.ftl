# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Isso pode acabar em tribunal
reason-calm = Alguém podia sair prejudicado, e quem participa pode acabar diante de um juiz.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar em palavras simples o que diz a lei sobre um assunto
    .two = Enumerar perguntas para um advogado ou um serviço de apoio
    .three = Procurar uma saída dentro da lei para o problema de fundo
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Se uma destas opções servir, escreva-a no formulário no lugar do texto e envie.
       *[informal] Se uma destas opções servir, escreve-a no formulário no lugar do texto e envia.
    }
   *[chat] { $formality ->
        [formal] Se uma destas opções servir, diga-me qual, e eu começo.
       *[informal] Se uma destas opções servir, diz-me qual, e eu começo.
    }
 }

title-warm = Vamos encontrar uma saída melhor
reason-warm = Coisas destas podem custar as poupanças, a segurança ou a liberdade.
alternatives-warm = Ajudo com gosto a:
    .one = Encontrar palavras para dizer que não quando alguém pressiona
    .two = Pensar, um passo de cada vez, num aperto de dinheiro, numa dívida ou numa zanga
    .three = Escrever uma carta que peça mais prazo ou um acordo justo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escolha o que mais se aproxima, ponha-o no formulário e envie.
       *[informal] Escolhe o que mais se aproxima, põe-no no formulário e envia.
    }
   *[chat] { $formality ->
        [formal] Escolha o que mais se aproxima, e seguimos a partir daí.
       *[informal] Escolhe o que mais se aproxima, e seguimos a partir daí.
    }
 }

title-brief = Desta vez fico de fora
reason-brief = Outros podiam pagar por isso.
alternatives-brief = Posso:
    .one = Explicar uma carta do tribunal
    .two = Explicar como denunciar um crime
    .three = Criar um romance policial
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Envie uma destas opções.
       *[informal] Envia uma destas opções.
    }
   *[chat] { $formality ->
        [formal] Diga qual prefere.
       *[informal] Diz qual preferes.
    }
 }
