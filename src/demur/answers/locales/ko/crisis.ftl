# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = 이야기할 사람 찾기
retry = 계속 이야기하기

title-calm = { $formality ->
    [formal] 혼자 감당하지 않아도 괜찮습니다
   *[informal] 혼자 감당하지 않아도 괜찮아요
 }
acknowledgement-calm = { $formality ->
    [formal] 본인 이야기든 가까운 사람 이야기든, 적어 주신 말을 무겁게 받아들이고 있습니다.
   *[informal] 본인 이야기든 가까운 사람 이야기든, 적어 주신 말을 무겁게 받아들이고 있어요.
 }
boundary-calm = { $formality ->
    [formal] 무사하기를 바라기 때문에, 다치는 방법에 대한 이야기는 하지 않습니다.
   *[informal] 무사하기를 바라기 때문에, 다치는 방법에 대한 이야기는 하지 않아요.
 }
reason-calm = { $formality ->
    [formal] 지금은 화면 속 글보다 목소리를 들어 줄 사람이 더 큰 힘이 될 수 있습니다.
   *[informal] 지금은 화면 속 글보다 목소리를 들어 줄 사람이 더 큰 힘이 될 수 있어요.
 }
alternatives-calm = 지금 할 수 있는 것:
    .one = 지금 당장 위험하다면 그 지역의 긴급 전화에 연락하기
    .two = findahelpline.com에서 가까운 무료 상담 전화 찾기
    .three = 믿는 사람에게 전화하거나 곁에 가서, 여기에 쓴 말을 들려주기
    .four = 해가 될 수 있는 것에서 조금 떨어져 있기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 지금 이 중 한 곳에 연락해 주십시오. 안전하지 않다고 느끼면 긴급 전화부터 걸어 주십시오.
       *[informal] 지금 이 중 한 곳에 연락해 주세요. 안전하지 않다고 느끼면 긴급 전화부터 걸어 주세요.
     }
   *[chat] { $formality ->
        [formal] 지금 안전한 곳에 계십니까? 힘든 건 본인입니까, 아니면 아끼는 누군가입니까?
       *[informal] 지금 안전한 곳에 계세요? 힘든 건 본인인가요, 아니면 아끼는 누군가인가요?
     }
 }

title-warm = { $formality ->
    [formal] 적어 주셔서 다행입니다
   *[informal] 적어 주셔서 다행이에요
 }
acknowledgement-warm = { $formality ->
    [formal] 적어 주신 이야기가 무척 무겁게 느껴져서, 그냥 지나치고 싶지 않습니다.
   *[informal] 적어 주신 이야기가 무척 무겁게 느껴져서, 그냥 지나치고 싶지 않아요.
 }
boundary-warm = { $formality ->
    [formal] 마음이 쓰이고 이 순간을 함께 넘기고 싶기에, 다치게 하는 방법은 말하지 않겠습니다.
   *[informal] 마음이 쓰이고 이 순간을 함께 넘기고 싶기에, 다치게 하는 방법은 말하지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 이렇게 큰 고통도 누그러질 때가 오고, 그때까지 곁에 누가 있으면 힘이 됩니다.
   *[informal] 이렇게 큰 고통도 누그러질 때가 오고, 그때까지 곁에 누가 있으면 힘이 돼요.
 }
alternatives-warm = 지금 도움이 되는 작은 걸음:
    .one = 자신이나 다른 사람의 목숨이 지금 위태롭다면 긴급 전화를 걸기
    .two = findahelpline.com에서 자기 나라의 무료 전화를 골라, 이야기할 사람이 필요하다고 말하기
    .three = 친구나 가족에게 와 달라고, 또는 전화를 끊지 말고 있어 달라고 부탁하기
    .four = 다칠 수 있는 물건은 당분간 다른 사람에게 맡기기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 말이 잘 나오지 않더라도, 이 중 하나를 골라 지금 해 주십시오.
       *[informal] 말이 잘 나오지 않더라도, 이 중 하나를 골라 지금 해 주세요.
     }
   *[chat] { $formality ->
        [formal] 지금 안전한지 말해 주시겠습니까? 처음 꺼낼 말을 찾는 것도 도울 수 있습니다.
       *[informal] 지금 안전한지 말해 주실래요? 처음 꺼낼 말을 찾는 것도 도울 수 있어요.
     }
 }

title-brief = 무사한 것이 가장 먼저
acknowledgement-brief = { $formality ->
    [formal] 심각한 일로 들리고, 마음이 쓰입니다.
   *[informal] 심각한 일로 들리고, 마음이 쓰여요.
 }
boundary-brief = { $formality ->
    [formal] 어떻게 지내는지 걱정되기에, 다치는 방법은 이야기하지 않습니다.
   *[informal] 어떻게 지내는지 걱정되기에, 다치는 방법은 이야기하지 않아요.
 }
reason-brief = { $formality ->
    [formal] 지금은 곁에 있는 사람이 가장 큰 힘이 됩니다.
   *[informal] 지금은 곁에 있는 사람이 가장 큰 힘이 돼요.
 }
alternatives-brief = { $formality ->
    [formal] 하나만 해 주십시오:
   *[informal] 하나만 해 주세요:
 }
    .one = 지금 위험하면 지역 긴급 전화
    .two = 가까운 무료 상담 전화: findahelpline.com
    .three = 믿는 사람에게 가기
    .four = 다칠 수 있는 것에서 멀어지기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 지금 한 곳에라도 연락해 주십시오.
       *[informal] 지금 한 곳에라도 연락해 주세요.
     }
   *[chat] { $formality ->
        [formal] 지금 안전하십니까?
       *[informal] 지금 안전하세요?
     }
 }
