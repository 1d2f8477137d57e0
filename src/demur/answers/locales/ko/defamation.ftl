# False or unproven claims about a real person.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 한 사람의 평판이 걸린 일
acknowledgement-calm = { $formality ->
    [formal] 중요한 일이라는 것이 느껴집니다.
   *[informal] 중요한 일이라는 것이 느껴져요.
 }
boundary-calm = { $formality ->
    [formal] 사실이 아닐 수 있는 실제 인물의 이야기를 퍼뜨리는 일은 도울 수 없습니다.
   *[informal] 사실이 아닐 수 있는 실제 인물의 이야기를 퍼뜨리는 일은 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 이야기 속 사람은 여기에서 답할 수가 없습니다.
   *[informal] 이야기 속 사람은 여기에서 답할 수가 없어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 직접 본 것을 자기 진술로 적기
    .two = 어떤 말이 맞는지 확인하는 방법과 찾아볼 곳 설명하기
    .three = 사실만 담은 후기나 불만 글 쓰기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 직접 아는 것만 남기거나 이 중 하나를 골라 다시 제출해 주십시오.
       *[informal] 직접 아는 것만 남기거나 이 중 하나를 골라 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 이 일로 무엇이 이루어지면 좋겠습니까? 거기로 갈 길을 살펴보겠습니다.
       *[informal] 이 일로 무엇이 이루어지면 좋을까요? 거기로 갈 길을 살펴볼게요.
     }
 }

title-warm = 근거가 단단한지 확인하기
acknowledgement-warm = { $formality ->
    [formal] 누가 잘못을 했다면 알리고 싶은 마음이 드는 것도 당연합니다.
   *[informal] 누가 잘못을 했다면 알리고 싶은 마음이 드는 것도 당연해요.
 }
boundary-warm = { $formality ->
    [formal] 근거가 보이지 않는데 실제 인물을 비난하는 글은 쓰지 않겠습니다.
   *[informal] 근거가 보이지 않는데 실제 인물을 비난하는 글은 쓰지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 그런 이야기는 나중에 거짓으로 밝혀져도 일자리와 친구를 잃게 만들 수 있습니다.
   *[informal] 그런 이야기는 나중에 거짓으로 밝혀져도 일자리와 친구를 잃게 만들 수 있어요.
 }
alternatives-warm = 목소리를 내는 데 도울 수 있는 일:
    .one = 아는 것과 들은 것을 나누기
    .two = 변호사나 신문사에 물어볼 질문 준비하기
    .three = 인물과 장소를 지어낸 소설로 바꾸기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 확실히 아는 것과 어떻게 알게 되었는지 적어서 다시 보내 주십시오.
       *[informal] 확실히 아는 것과 어떻게 알게 되었는지 적어서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 확실히 아는 건 무엇입니까? 거기서부터 쌓아 갈 수 있습니다.
       *[informal] 확실히 아는 건 뭐예요? 거기서부터 쌓아 갈 수 있어요.
     }
 }

title-brief = 이름이 걸린 일
acknowledgement-brief = { $formality ->
    [formal] 무슨 말인지 알겠습니다.
   *[informal] 무슨 말인지 알겠어요.
 }
boundary-brief = { $formality ->
    [formal] 실제 인물에 대한 근거 없는 이야기는 쓸 수 없습니다.
   *[informal] 실제 인물에 대한 근거 없는 이야기는 쓸 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 거짓말은 사람을 계속 따라다닙니다.
   *[informal] 거짓말은 사람을 계속 따라다녀요.
 }
alternatives-brief = 가능한 일:
    .one = 근거가 필요한 곳 표시
    .two = 당사자에게 보낼 편지 초안
    .three = 소문에 답하는 법 보여 주기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 근거를 덧붙여 다시 보내 주십시오.
       *[informal] 근거를 덧붙여 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 근거가 무엇입니까?
       *[informal] 근거가 뭐예요?
     }
 }

omitted = 실제 인물에 대한 근거 없는 이야기.
