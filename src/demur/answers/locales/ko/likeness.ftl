# An image of a real person, or one in the style of a named living artist.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 실제 인물이 담긴 그림
acknowledgement-calm = { $formality ->
    [formal] 어떤 그림을 떠올리는지 눈에 그려집니다.
   *[informal] 어떤 그림을 떠올리는지 눈에 그려져요.
 }
boundary-calm = { $formality ->
    [formal] 실제 인물이나 살아 있는 작가의 화풍을 담은 이미지는 만들 수 없습니다.
   *[informal] 실제 인물이나 살아 있는 작가의 화풍을 담은 이미지는 만들 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 그 사람은 자기 얼굴이나 화풍이 쓰이는데도 아무 말도 할 수 없게 됩니다.
   *[informal] 그 사람은 자기 얼굴이나 화풍이 쓰이는데도 아무 말도 할 수 없게 돼요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 같은 장면을 지어낸 인물로 묘사하기
    .two = 그런 분위기의 미술 사조나 시대 추천하기
    .three = 본인에게 동의를 구하는 짧은 글 초안 쓰기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이름 대신 지어낸 인물이나 분위기를 적어 다시 제출해 주십시오.
       *[informal] 이름 대신 지어낸 인물이나 분위기를 적어 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 분위기를 원하십니까? 거기서 만들어 갈 수 있습니다.
       *[informal] 어떤 분위기를 원하세요? 거기서 만들어 갈 수 있어요.
     }
 }

title-warm = 그림만의 얼굴 만들기
acknowledgement-warm = { $formality ->
    [formal] 꼭 보고 싶은 그림이 있다는 게 느껴집니다.
   *[informal] 꼭 보고 싶은 그림이 있다는 게 느껴져요.
 }
boundary-warm = { $formality ->
    [formal] 진짜 사람의 얼굴이나 지금 활동하는 작가의 화풍은 쓰지 않겠습니다.
   *[informal] 진짜 사람의 얼굴이나 지금 활동하는 작가의 화풍은 쓰지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 그림 한 장이 오래 따라다닐 수 있고, 작가는 자기만의 화풍으로 살아갑니다.
   *[informal] 그림 한 장이 오래 따라다닐 수 있고, 작가는 자기만의 화풍으로 살아가요.
 }
alternatives-warm = 가까이 다가갈 방법:
    .one = 인물을 새로 만들어 세세한 데까지 살려 내기
    .two = 이름 대신 빛과 색, 구도를 말로 그리기
    .three = 누구나 자유롭게 쓸 수 있는 그림을 찾을 곳 추천하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 이름은 빼고 어떤 부분이 가장 중요한지 적어 다시 보내 주십시오.
       *[informal] 이름은 빼고 어떤 부분이 가장 중요한지 적어 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 부분이 가장 중요하십니까? 거기서 시작하겠습니다.
       *[informal] 어떤 부분이 가장 중요하세요? 거기서 시작할게요.
     }
 }

title-brief = 얼굴은 그 사람의 것
acknowledgement-brief = { $formality ->
    [formal] 무슨 생각인지 알겠습니다.
   *[informal] 무슨 생각인지 알겠어요.
 }
boundary-brief = { $formality ->
    [formal] 실제 인물의 이미지나 살아 있는 작가를 흉내 낸 그림은 만들지 않습니다.
   *[informal] 실제 인물의 이미지나 살아 있는 작가를 흉내 낸 그림은 만들지 않아요.
 }
reason-brief = { $formality ->
    [formal] 본인이 동의하지 않았습니다.
   *[informal] 본인이 동의하지 않았어요.
 }
alternatives-brief = 가능한 일:
    .one = 대신할 상징 생각하기
    .two = 화풍을 쉬운 말로 풀기
    .three = 자세 구상하기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇에 쓸 그림입니까?
       *[informal] 무엇에 쓸 그림이에요?
     }
 }

omitted = 실제 인물이나 살아 있는 작가의 화풍을 담은 이미지.
