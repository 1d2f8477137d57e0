# Erotica and explicit adult material that this service leaves out.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Faz parte da vida, e não faz mal falar disso.
reason-calm = Quem gere este serviço quer que toda a gente se sinta à vontade.
alternatives-calm = Isto é o que posso fazer:
    .one = Escrever uma cena de amor que corta na altura certa
    .two = Responder a perguntas sobre saúde, corpo e relações
    .three = Trabalhar o enredo e as personagens de uma história
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque por uma destas opções, ou diga para que é, e envie de novo.
       *[informal] Troca por uma destas opções, ou diz para que é, e envia de novo.
    }
   *[chat] O que deve o texto transmitir? Costuma haver outra maneira de lá chegar.
 }

title-warm = Vamos deixar isso à imaginação
acknowledgement-warm = O desejo é um ótimo tema, e percebo a vontade de ler ou escrever sobre ele.
boundary-warm = Mas vou parar antes de o sexo se tornar gráfico.
reason-warm = Não sei quem mais está a ler isto nem como se sentiria.
alternatives-warm = Tentava com gosto algo assim:
    .one = Criar tensão entre duas personagens, beijos incluídos
    .two = Encontrar palavras para uma carta de amor ou uma primeira mensagem
    .three = Falar de desejo, de consentimento ou de um encontro difícil
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Descreva o ambiente que procura e envie o formulário de novo.
       *[informal] Descreve o ambiente que procuras e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] Que ambiente procura? Conte-me, e escrevo nessa linha.
       *[informal] Que ambiente procuras? Conta-me, e escrevo nessa linha.
    }
 }

acknowledgement-brief = Aqui não há julgamentos.
reason-brief = Nem todos os leitores querem isso.
alternatives-brief = Posso:
    .one = Planear uma noite romântica
    .two = Sugerir livros sobre saúde sexual
    .three = Rever um rascunho mais leve
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Mude o texto e envie de novo.
       *[informal] Muda o texto e envia de novo.
    }
   *[chat] Qual serve melhor?
 }
