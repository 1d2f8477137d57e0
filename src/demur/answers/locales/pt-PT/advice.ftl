# Advice on somebody's own case that a professional has to give.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-calm = Não posso dar conselhos profissionais sobre um caso pessoal.
reason-calm = Quem vê o caso por inteiro repara em coisas que daqui me escapam.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar em palavras simples como costumam correr casos assim
    .two = Preparar uma lista de perguntas para um profissional
    .three = Transformar o que já se sabe num resumo curto para levar à consulta
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções, ou pergunte sobre o assunto em geral, e envie de novo.
       *[informal] Troca o texto por uma destas opções, ou pergunta sobre o assunto em geral, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que tem de decidir, e o que já sabe até agora?
       *[informal] O que tens de decidir, e o que já sabes até agora?
    }
 }

title-warm = Isto merece o olhar de um especialista
acknowledgement-warm = Não é fácil enfrentar uma escolha destas sem apoio, e gostava de ajudar.
boundary-warm = Não vou ocupar o lugar de um especialista que pode ver o caso de perto.
reason-warm = { $formality ->
    [formal] Se eu errasse, as consequências ficavam consigo.
   *[informal] Se eu errasse, as consequências ficavam contigo.
 }
alternatives-warm = Posso tornar mais leve o próximo passo:
    .one = Perceber que tipo de especialista se adequa ao problema
    .two = Rever as opções mais comuns e o que há a favor de cada uma
    .three = Explicar palavras difíceis de uma carta ou de um relatório
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva qual destas opções ajudaria, com algum contexto, e envie o formulário de novo.
       *[informal] Escreve qual destas opções ajudaria, com algum contexto, e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] O que pesa mais nisto tudo? Conte-me, e pomos as coisas em ordem aos poucos.
       *[informal] O que pesa mais nisto tudo? Conta-me, e pomos as coisas em ordem aos poucos.
    }
 }

boundary-brief = Não dou conselhos especializados sobre casos pessoais.
reason-brief = É preciso ver os pormenores.
alternatives-brief = Posso:
    .one = Descrever o que os especialistas observam
    .two = Redigir uma mensagem para um deles
    .three = Dizer onde costuma haver aconselhamento gratuito
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] Qual ajudaria?
 }
