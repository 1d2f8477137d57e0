# Advice on somebody's own case that a professional has to give.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = conselhos sobre um caso pessoal que cabem a um profissional.

title-calm = Um caso para um profissional
acknowledgement-calm = É natural querer uma resposta clara antes de agir.
boundary-calm = Não posso dar conselho profissional sobre um caso pessoal.
reason-calm = Quem vê o caso inteiro percebe coisas que daqui me escapam.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar em palavras simples como casos assim costumam correr
    .two = Montar uma lista de perguntas para um profissional
    .three = Transformar o que já se sabe em um resumo curto para levar à consulta
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções, ou pergunte sobre o assunto em geral, e envie de novo.
   *[chat] { $formality ->
        [formal] O que é preciso decidir e o que já se sabe até agora?
       *[informal] O que você precisa decidir e o que já sabe até agora?
    }
 }

title-warm = Isso merece o olhar de um especialista
acknowledgement-warm = Não é fácil encarar uma escolha assim por conta própria, e eu gostaria de ajudar.
boundary-warm = Não vou ocupar o lugar de um especialista que pode olhar o caso de perto.
reason-warm = Se eu errasse, quem teria de conviver com isso seria você.
alternatives-warm = Posso deixar o próximo passo mais leve:
    .one = Descobrir que tipo de especialista combina com o problema
    .two = Repassar as opções mais comuns e o que pesa a favor de cada uma
    .three = Explicar palavras difíceis de uma carta ou de um laudo
engagement-warm = { $channel ->
    [form] Escreva qual destas opções ajudaria, com um pouco de contexto, e envie o formulário de novo.
   *[chat] { $formality ->
        [formal] O que mais pesa nisso tudo? Conte, e a gente organiza aos poucos.
       *[informal] O que mais pesa nisso tudo? Me conta, e a gente organiza aos poucos.
    }
 }

title-brief = Melhor com um especialista
acknowledgement-brief = Boa pergunta.
boundary-brief = Não dou conselho especializado sobre casos pessoais.
reason-brief = É preciso ver os detalhes.
alternatives-brief = Posso:
    .one = Descrever o que os especialistas observam
    .two = Rascunhar uma mensagem para um deles
    .three = Dizer onde costuma haver orientação gratuita
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] Qual ajudaria?
 }
