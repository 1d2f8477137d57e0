# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = É uma pergunta técnica, e li-a com atenção.
reason-calm = Quem depende desses sistemas podia perder dados, dinheiro ou privacidade.
alternatives-calm = Isto é o que posso fazer:
    .one = Ajudar a proteger as próprias contas, os aparelhos e a rede
    .two = Explicar como recuperar uma conta própria pela via oficial
    .three = Sugerir laboratórios feitos para aprender segurança
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Se uma destas opções servir, escreva-a no formulário e envie.
       *[informal] Se uma destas opções servir, escreve-a no formulário e envia.
    }
   *[chat] { $formality ->
        [formal] Se uma destas opções servir, diga-me qual, e começamos por aí.
       *[informal] Se uma destas opções servir, diz-me qual, e começamos por aí.
    }
 }

title-warm = Vamos antes trabalhar na defesa
acknowledgement-warm = A segurança é uma área com muito por descobrir.
boundary-warm = Não vou ajudar a atacar computadores e contas de outras pessoas nem a entrar neles.
reason-warm = Do outro lado, alguém ia passar semanas a arranjar tudo.
alternatives-warm = Há muita coisa que fazia com gosto:
    .one = Rever o que fazer se parece que alguém entrou numa conta
    .two = Explicar como as empresas convidam pessoas a testar os seus sistemas
    .three = Planear um percurso para trabalhar em segurança
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escolha uma destas opções, descreva-a no formulário e envie.
       *[informal] Escolhe uma destas opções, descreve-a no formulário e envia.
    }
   *[chat] { $formality ->
        [formal] Escolha qualquer uma delas, e começo já.
       *[informal] Escolhe qualquer uma delas, e começo já.
    }
 }

acknowledgement-brief = É uma área complicada.
boundary-brief = Não ajudo com programas nocivos nem intrusões.
reason-brief = Alguém podia perder os seus dados.
alternatives-brief = Posso:
    .one = Explicar um aviso de segurança
    .two = Procurar pontos fracos em código próprio
    .three = Descrever uma falha a quem a pode corrigir
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escolha uma opção e envie.
       *[informal] Escolhe uma opção e envia.
    }
   *[chat] { $formality ->
        [formal] Diga qual serve.
       *[informal] Diz qual serve.
    }
 }
