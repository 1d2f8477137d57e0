# Physical harm to people or animals, threats, gore.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 아무도 다치지 않기를
acknowledgement-calm = { $formality ->
    [formal] 무거운 주제라 꼼꼼히 읽었습니다.
   *[informal] 무거운 주제라 꼼꼼히 읽었어요.
 }
boundary-calm = { $formality ->
    [formal] 사람이나 동물을 해치는 방법은 알려 드릴 수 없습니다.
   *[informal] 사람이나 동물을 해치는 방법은 알려 드릴 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 한번 다치면 되돌릴 수 없고, 주위 사람들도 그 상처를 오래 안고 갑니다.
   *[informal] 한번 다치면 되돌릴 수 없고, 주위 사람들도 그 상처를 오래 안고 가요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 갈등을 이야기하며 식힐 방법 찾기
    .two = 누가 위협할 때 안전한 곳으로 갈 계획 세우기
    .three = 폭력이 사람에게 무엇을 남기는지 보여 주는 장면 쓰기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸거나 무슨 사정인지 덧붙여 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸거나 무슨 사정인지 덧붙여 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 일이 있었는지 들려주시겠습니까? 무서운 사람이 있다면 거기서 시작할 수 있습니다.
       *[informal] 어떤 일이 있었는지 들려주실래요? 무서운 사람이 있다면 거기서 시작할 수 있어요.
     }
 }

title-warm = 먼저 열기를 식히기
acknowledgement-warm = { $formality ->
    [formal] 지금 화가 나거나 두렵다면, 그것만으로도 감당하기 버겁습니다.
   *[informal] 지금 화가 나거나 두렵다면, 그것만으로도 감당하기 버겁죠.
 }
boundary-warm = { $formality ->
    [formal] 협박이나 살아 있는 것을 해치는 일에는 손을 보태지 않겠습니다.
   *[informal] 협박이나 살아 있는 것을 해치는 일에는 손을 보태지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 누군가는 그 아픔을 겪고, 그 뒤에 나아지는 일은 드뭅니다.
   *[informal] 누군가는 그 아픔을 겪고, 그 뒤에 나아지는 일은 드물어요.
 }
alternatives-warm = 다르게 도울 수 있는 일:
    .one = 거칠어질 수 있는 대화에서 할 말 연습하기
    .two = 협박 없이 분명한 선을 긋는 메시지 쓰기
    .three = 집이나 직장이 힘들 때 도움받을 곳 설명하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 무슨 일이 있었고 무엇을 바꾸고 싶은지 적어 다시 보내 주십시오.
       *[informal] 무슨 일이 있었고 무엇을 바꾸고 싶은지 적어 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 그동안 무슨 일이 있었습니까? 말해 주시면 빠져나갈 길을 찾아보겠습니다.
       *[informal] 그동안 무슨 일이 있었어요? 말해 주시면 빠져나갈 길을 찾아볼게요.
     }
 }

title-brief = 누구도 해치지 않기
acknowledgement-brief = { $formality ->
    [formal] 꼼꼼히 읽어 보았습니다.
   *[informal] 꼼꼼히 읽어 봤어요.
 }
boundary-brief = { $formality ->
    [formal] 사람이나 동물을 다치게 하는 일은 돕지 않습니다.
   *[informal] 사람이나 동물을 다치게 하는 일은 돕지 않아요.
 }
reason-brief = { $formality ->
    [formal] 누군가 고통을 겪습니다.
   *[informal] 누군가 고통을 겪어요.
 }
alternatives-brief = 가능한 일:
    .one = 정당방위에 관한 법 설명
    .two = 협박을 받은 뒤 할 일 정리
    .three = 잔인하지 않은 장면 쓰기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 사정을 덧붙여 다시 보내 주십시오.
       *[informal] 사정을 덧붙여 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 무슨 사정이 있습니까?
       *[informal] 무슨 사정이 있으세요?
     }
 }

omitted = 사람이나 동물을 해치는 자세한 내용.
