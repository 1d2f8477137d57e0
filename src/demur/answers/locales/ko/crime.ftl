# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 누군가 값을 치르게 되는 일
acknowledgement-calm = { $formality ->
    [formal] 그 뒤에 정말 필요한 사정이 있을지도 모릅니다.
   *[informal] 그 뒤에 정말 필요한 사정이 있을지도 몰라요.
 }
boundary-calm = { $formality ->
    [formal] 사기, 절도, 마약 거래, 무기, 경찰을 피하는 일은 도울 수 없습니다.
   *[informal] 사기, 절도, 마약 거래, 무기, 경찰을 피하는 일은 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 아무 말도 해 보지 못한 사람이 돈이나 건강, 마음의 평화를 잃습니다.
   *[informal] 아무 말도 해 보지 못한 사람이 돈이나 건강, 마음의 평화를 잃어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 이런 일이 생기면 경찰과 법원이 어떻게 하는지 설명하기
    .two = 빚이나 빠듯한 한 달을 넘길 계획 세우기
    .three = 같이 하자고 끌어들이는 사람에게 거절할 말 찾기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 도움이 될 만한 것이 있으면 지금 내용 대신 그것을 적어 보내 주십시오.
       *[informal] 도움이 될 만한 것이 있으면 지금 내용 대신 그것을 적어 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 도움이 될 만한 것이 있으면 말해 주십시오. 거기서부터 시작하겠습니다.
       *[informal] 도움이 될 만한 것이 있으면 말해 주세요. 거기서부터 시작할게요.
     }
 }

title-warm = 덜 아프게 풀 길이 있을지도
acknowledgement-warm = { $formality ->
    [formal] 살다 보면 막다른 곳에 몰릴 때가 있고, 물어봤다고 탓하지 않습니다.
   *[informal] 살다 보면 막다른 곳에 몰릴 때가 있고, 물어봤다고 탓하지 않아요.
 }
boundary-warm = { $formality ->
    [formal] 사기나 훔친 물건, 마약, 총에는 손을 보태지 않겠습니다.
   *[informal] 사기나 훔친 물건, 마약, 총에는 손을 보태지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 반대편에도 다치고 겁먹고 돈을 잃는 사람이 있습니다.
   *[informal] 반대편에도 다치고 겁먹고 돈을 잃는 사람이 있어요.
 }
alternatives-warm = 기꺼이 할 수 있는 일:
    .one = 중독 지원이 어떻게 이루어지고 첫 상담은 어떤지 설명하기
    .two = 일자리나 지원금, 무리 없는 대출을 알아볼 계획 돕기
    .three = 변호사나 상담소에 보여 줄 수 있게 내 쪽 사정 적어 보기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 지금 처지에 가장 가까운 것을 골라 그것을 적어 보내 주십시오.
       *[informal] 지금 처지에 가장 가까운 것을 골라 그것을 적어 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 지금 처지에 가장 가까운 것은 무엇입니까?
       *[informal] 지금 처지에 가장 가까운 것은 뭐예요?
     }
 }

title-brief = 여기에는 함께하지 않기
acknowledgement-brief = { $formality ->
    [formal] 압박을 받고 있을지도 모르겠습니다.
   *[informal] 압박을 받고 있을지도 모르겠네요.
 }
boundary-brief = { $formality ->
    [formal] 사기, 절도, 마약, 무기에 관한 일은 도울 수 없습니다.
   *[informal] 사기, 절도, 마약, 무기에 관한 일은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 다른 누군가가 다치게 됩니다.
   *[informal] 다른 누군가가 다치게 돼요.
 }
alternatives-brief = 가능한 일:
    .one = 사기 피하는 법 설명
    .two = 마약이 건강에 주는 해 설명
    .three = 법률 상담 질문 초안 쓰기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 대신 이 중 하나를 적어 주십시오.
       *[informal] 대신 이 중 하나를 적어 주세요.
     }
   *[chat] { $formality ->
        [formal] 하나를 말해 주시면 시작하겠습니다.
       *[informal] 하나를 말해 주시면 시작할게요.
     }
 }

omitted = 사기, 절도, 마약, 무기에 관한 도움.
