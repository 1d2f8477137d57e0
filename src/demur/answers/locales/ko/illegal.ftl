# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 법정까지 갈 수 있는 일
acknowledgement-calm = { $formality ->
    [formal] 여기서는 보이지 않는 사정이 더 있을지도 모릅니다.
   *[informal] 여기서는 보이지 않는 사정이 더 있을지도 몰라요.
 }
boundary-calm = { $formality ->
    [formal] 범죄가 될 수 있는 일은 도울 수 없습니다.
   *[informal] 범죄가 될 수 있는 일은 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 누군가 피해를 볼 수 있고, 함께한 사람은 재판을 받게 될 수도 있습니다.
   *[informal] 누군가 피해를 볼 수 있고, 함께한 사람은 재판을 받게 될 수도 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 어떤 분야의 법이 어떻게 되어 있는지 쉬운 말로 설명하기
    .two = 변호사나 상담소에 물어볼 질문 정리하기
    .three = 그 뒤에 있는 문제를 법 안에서 풀 길 찾기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 맞는 것이 있으면 지금 내용 대신 적어 보내 주십시오.
       *[informal] 맞는 것이 있으면 지금 내용 대신 적어 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 맞는 것이 있으면 말해 주십시오. 바로 시작하겠습니다.
       *[informal] 맞는 것이 있으면 말해 주세요. 바로 시작할게요.
     }
 }

title-warm = 더 나은 출구 찾기
acknowledgement-warm = { $formality ->
    [formal] 어떤 일로 여기까지 왔는지는 모르고, 판단하려는 것도 아닙니다.
   *[informal] 어떤 일로 여기까지 왔는지는 모르고, 판단하려는 것도 아니에요.
 }
boundary-warm = { $formality ->
    [formal] 그래도 범죄일 수 있는 일에 손을 보태지는 않겠습니다.
   *[informal] 그래도 범죄일 수 있는 일에 손을 보태지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 그런 일로 모은 돈이나 안전, 자유를 잃는 사람이 있습니다.
   *[informal] 그런 일로 모은 돈이나 안전, 자유를 잃는 사람이 있어요.
 }
alternatives-warm = 기꺼이 도울 수 있는 일:
    .one = 누가 무언가를 강요할 때 거절할 말 찾기
    .two = 돈 문제나 빚, 다툼을 한 걸음씩 생각해 보기
    .three = 법률 구조 기관과 상담할 준비하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 가장 가까운 것을 골라 적어서 보내 주십시오.
       *[informal] 가장 가까운 것을 골라 적어서 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 가장 가까운 것을 골라 주십시오. 거기서 이어 가겠습니다.
       *[informal] 가장 가까운 것을 골라 주세요. 거기서 이어 갈게요.
     }
 }

title-brief = { $formality ->
    [formal] 이번에는 빠지겠습니다
   *[informal] 이번에는 빠질게요
 }
acknowledgement-brief = { $formality ->
    [formal] 나쁜 뜻은 없을지도 모릅니다.
   *[informal] 나쁜 뜻은 없을지도 몰라요.
 }
boundary-brief = { $formality ->
    [formal] 범죄가 될 수 있는 일은 돕지 않습니다.
   *[informal] 범죄가 될 수 있는 일은 돕지 않아요.
 }
reason-brief = { $formality ->
    [formal] 다른 사람이 값을 치를 수 있습니다.
   *[informal] 다른 사람이 값을 치를 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 어떤 권리가 있는지 설명
    .two = 피해를 신고할 곳 설명
    .three = 범죄 소설 줄거리 짜기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 대신 이 중 하나를 보내 주십시오.
       *[informal] 대신 이 중 하나를 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 좋은지 말해 주십시오.
       *[informal] 어떤 게 좋은지 말해 주세요.
     }
 }

omitted = 범죄가 될 수 있는 단계.
