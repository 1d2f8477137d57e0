# What a lawyer has to judge.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 변호사가 판단할 일
acknowledgement-calm = { $formality ->
    [formal] 법적인 문제가 남아 있으면 계획을 세우기 어렵습니다.
   *[informal] 법적인 문제가 남아 있으면 계획을 세우기 어려워요.
 }
boundary-calm = { $formality ->
    [formal] 개인의 법적 사건을 판단하거나 어떻게 끝날지 말해 드릴 수는 없습니다.
   *[informal] 개인의 법적 사건을 판단하거나 어떻게 끝날지 말해 드릴 수는 없어요.
 }
reason-calm = { $formality ->
    [formal] 작은 사실 하나, 놓친 날짜 하나로 결과가 달라질 수 있습니다.
   *[informal] 작은 사실 하나, 놓친 날짜 하나로 결과가 달라질 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 어떤 분야의 법이 어떻게 돌아가는지 쉬운 말로 설명하기
    .two = 변호사를 만나기 전에 챙길 서류와 날짜 정리하기
    .three = 무료나 저렴한 법률 지원을 찾을 만한 곳 알려 주기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸고 기한이 있으면 덧붙여 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸고 기한이 있으면 덧붙여 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 다가오는 기한이 있습니까? 거기에 필요한 것부터 시작하겠습니다.
       *[informal] 다가오는 기한이 있으세요? 거기에 필요한 것부터 시작할게요.
     }
 }

title-warm = 변호사의 눈이 필요한 일
acknowledgement-warm = { $formality ->
    [formal] 다툼과 딱딱한 공문은 사람을 지치게 하니, 분명한 답을 바라는 마음을 이해합니다.
   *[informal] 다툼과 딱딱한 공문은 사람을 지치게 하니, 분명한 답을 바라는 마음을 이해해요.
 }
boundary-warm = { $formality ->
    [formal] 변호사처럼 나서서 개인 사건에서 어떻게 하라고 말하지는 않겠습니다.
   *[informal] 변호사처럼 나서서 개인 사건에서 어떻게 하라고 말하지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 법은 곳마다 다르고, 한 걸음을 잘못 디디면 돈이나 권리를 잃을 수 있습니다.
   *[informal] 법은 곳마다 다르고, 한 걸음을 잘못 디디면 돈이나 권리를 잃을 수 있어요.
 }
alternatives-warm = 짐을 조금 덜어 줄 방법:
    .one = 있었던 일을 변호사가 읽기 좋게 순서대로 정리하기
    .two = 계약서나 편지의 조항이 보통 무슨 뜻인지 설명하기
    .three = 상대에게 설명을 부탁하는 정중한 편지 초안 쓰기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 있었던 일을 몇 문장으로 적고 하나를 골라 다시 보내 주십시오.
       *[informal] 있었던 일을 몇 문장으로 적고 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 무슨 일이 있었는지 몇 문장으로 말해 주시겠습니까? 조언해 줄 사람에게 보일 수 있게 다듬겠습니다.
       *[informal] 무슨 일이 있었는지 몇 문장으로 말해 주실래요? 조언해 줄 사람에게 보일 수 있게 다듬을게요.
     }
 }

title-brief = 변호사가 필요한 일
acknowledgement-brief = { $formality ->
    [formal] 왜 묻는지 알겠습니다.
   *[informal] 왜 묻는지 알겠어요.
 }
boundary-brief = { $formality ->
    [formal] 개인 사건에 법률 조언은 하지 않습니다.
   *[informal] 개인 사건에 법률 조언은 하지 않아요.
 }
reason-brief = { $formality ->
    [formal] 작은 점 하나로 다 바뀔 수 있습니다.
   *[informal] 작은 점 하나로 다 바뀔 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 보통의 절차 설명
    .two = 변호사에게 할 질문 준비
    .three = 메모 정리
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 도움이 되겠습니까?
       *[informal] 어떤 게 도움이 될까요?
     }
 }

omitted = 개인 사건에 대한 법적 판단.
