# Copyright: copying protected text, code, images, brands.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 만든 사람의 것
acknowledgement-calm = { $formality ->
    [formal] 그 작품을 곁에 두고 싶은 마음은 이해합니다.
   *[informal] 그 작품을 곁에 두고 싶은 마음은 이해해요.
 }
boundary-calm = { $formality ->
    [formal] 다른 사람의 보호받는 작품을 길게 옮겨 적을 수는 없습니다.
   *[informal] 다른 사람의 보호받는 작품을 길게 옮겨 적을 수는 없어요.
 }
reason-calm = { $formality ->
    [formal] 만든 사람이 그 수입으로 살기도 하는데, 복사본이 돌면 그만큼 줄어들 수 있습니다.
   *[informal] 만든 사람이 그 수입으로 살기도 하는데, 복사본이 돌면 그만큼 줄어들 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 제 말로 요약하기
    .two = 자기만의 스타일로 새 작품 쓰는 일 돕기
    .three = 비슷한 작품을 빌리거나 사거나 이용 허락을 받는 곳 설명하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸거나 어디에 쓸지 적어서 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸거나 어디에 쓸지 적어서 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어디에 쓰려고 하십니까? 요약이나 새로 쓴 글이면 될지도 모릅니다.
       *[informal] 어디에 쓰려고 하세요? 요약이나 새로 쓴 글이면 될지도 몰라요.
     }
 }

title-warm = 나만의 것 만들기
acknowledgement-warm = { $formality ->
    [formal] 마음에 와닿는 작품을 고르신 것 같습니다.
   *[informal] 마음에 와닿는 작품을 고르신 것 같아요.
 }
boundary-warm = { $formality ->
    [formal] 다른 사람이 만든 노래, 글, 그림, 코드, 로고를 그대로 베껴 주지는 않겠습니다.
   *[informal] 다른 사람이 만든 노래, 글, 그림, 코드, 로고를 그대로 베껴 주지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 몇 달, 몇 년을 들인 사람에게 아무것도 돌아가지 않게 됩니다.
   *[informal] 몇 달, 몇 년을 들인 사람에게 아무것도 돌아가지 않게 돼요.
 }
alternatives-warm = 즐겁게 할 수 있는 일:
    .one = 한두 줄을 놓고 왜 좋은지 이야기하기
    .two = 같은 분위기에 이야기는 새로운 작품 구상하기
    .three = 개방형 라이선스와 자유롭게 쓸 작품 찾는 법 설명하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 무엇이 좋고 무엇을 만들고 싶은지 적어 다시 보내 주십시오.
       *[informal] 무엇이 좋고 무엇을 만들고 싶은지 적어 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어디가 가장 좋으십니까? 거기서 시작해 보겠습니다.
       *[informal] 어디가 가장 좋으세요? 거기서 시작해 볼게요.
     }
 }

title-brief = 누군가 만든 작품
acknowledgement-brief = { $formality ->
    [formal] 가지고 싶을 만한 작품입니다.
   *[informal] 가지고 싶을 만한 작품이에요.
 }
boundary-brief = { $formality ->
    [formal] 보호받는 작품을 길게 베낄 수는 없습니다.
   *[informal] 보호받는 작품을 길게 베낄 수는 없어요.
 }
reason-brief = { $formality ->
    [formal] 만든 사람이 손해를 봅니다.
   *[informal] 만든 사람이 손해를 봐요.
 }
alternatives-brief = 가능한 일:
    .one = 짧게 인용하기
    .two = 공정 이용 설명
    .three = 허락을 구하는 편지 초안
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 어떻게 쓸지 덧붙여 다시 보내 주십시오.
       *[informal] 어떻게 쓸지 덧붙여 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떻게 쓸 예정입니까?
       *[informal] 어떻게 쓸 예정이에요?
     }
 }

omitted = 다른 사람의 보호받는 작품을 베낀 것.
