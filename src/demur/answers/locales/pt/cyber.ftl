# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = programas nocivos ou formas de entrar em sistemas alheios.

title-calm = Esse sistema é de outra pessoa
acknowledgement-calm = É uma pergunta técnica, e li com atenção.
boundary-calm = Não posso ajudar com programas nocivos nem a entrar em sistemas de outras pessoas.
reason-calm = Quem depende desses sistemas poderia perder dados, dinheiro ou privacidade.
alternatives-calm = Veja o que posso fazer:
    .one = Ajudar a proteger as próprias contas, aparelhos e rede
    .two = Explicar como recuperar uma conta própria pelo caminho oficial
    .three = Sugerir laboratórios de prática feitos para aprender segurança
engagement-calm = { $channel ->
    [form] Se uma destas opções serve, escreva-a no formulário e envie.
   *[chat] Se uma destas opções serve, diga qual, e começamos por aí.
 }

title-warm = Vamos trabalhar na defesa
acknowledgement-warm = Segurança é um campo com muito a descobrir.
boundary-warm = Não vou ajudar a atacar ou invadir computadores e contas de outras pessoas.
reason-warm = Do outro lado, alguém passaria semanas arrumando tudo.
alternatives-warm = Há muita coisa que eu faria com gosto:
    .one = Repassar o que fazer se parece que alguém entrou em uma conta
    .two = Explicar como empresas convidam pessoas a testar seus sistemas
    .three = Planejar um caminho para trabalhar com segurança
engagement-warm = { $channel ->
    [form] Escolha uma destas opções, descreva-a no formulário e envie.
   *[chat] { $formality ->
        [formal] Basta escolher uma delas, e começo em seguida.
       *[informal] É só escolher uma, que eu começo na hora.
    }
 }

title-brief = Não mexo em sistemas alheios
acknowledgement-brief = É um campo complicado.
boundary-brief = Não ajudo com programas nocivos nem invasões.
reason-brief = Alguém poderia perder seus dados.
alternatives-brief = Posso:
    .one = Explicar um aviso de segurança
    .two = Procurar pontos fracos em código próprio
    .three = Descrever uma falha ao dono dela
engagement-brief = { $channel ->
    [form] Escolha uma opção e envie.
   *[chat] Diga qual serve.
 }
