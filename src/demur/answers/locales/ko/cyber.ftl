# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 다른 사람의 시스템
acknowledgement-calm = { $formality ->
    [formal] 기술에 관한 질문, 꼼꼼히 읽었습니다.
   *[informal] 기술에 관한 질문, 꼼꼼히 읽었어요.
 }
boundary-calm = { $formality ->
    [formal] 악성 코드를 만들거나 남의 시스템에 들어가는 일은 도울 수 없습니다.
   *[informal] 악성 코드를 만들거나 남의 시스템에 들어가는 일은 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 그 시스템에 기대는 사람들이 데이터나 돈, 사생활을 잃을 수 있습니다.
   *[informal] 그 시스템에 기대는 사람들이 데이터나 돈, 사생활을 잃을 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 자기 계정과 기기, 네트워크를 지키는 일 돕기
    .two = 공식 절차로 자기 계정을 되찾는 방법 설명하기
    .three = 보안을 배우도록 만들어진 실습 환경 추천하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 맞는 것이 있으면 대신 그것을 적어 보내 주십시오.
       *[informal] 맞는 것이 있으면 대신 그것을 적어 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 맞는 것이 있으면 말해 주십시오. 거기서 시작하겠습니다.
       *[informal] 맞는 것이 있으면 말해 주세요. 거기서 시작할게요.
     }
 }

title-warm = 대신 지키는 쪽으로
acknowledgement-warm = { $formality ->
    [formal] 보안은 알아 갈 것이 참 많은 분야입니다.
   *[informal] 보안은 알아 갈 것이 참 많은 분야예요.
 }
boundary-warm = { $formality ->
    [formal] 다른 사람의 컴퓨터나 계정을 공격하거나 뚫는 일은 돕지 않겠습니다.
   *[informal] 다른 사람의 컴퓨터나 계정을 공격하거나 뚫는 일은 돕지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 반대편의 누군가는 몇 주를 들여 바로잡게 됩니다.
   *[informal] 반대편의 누군가는 몇 주를 들여 바로잡게 돼요.
 }
alternatives-warm = 함께 즐겁게 할 수 있는 일:
    .one = 누가 계정에 들어온 것 같을 때 할 일을 차례로 짚어 보기
    .two = 기업이 외부 사람에게 시스템 점검을 맡기는 방식 설명하기
    .three = 보안 일을 직업으로 삼는 길 계획하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 하나를 골라 양식에 적어 보내 주십시오.
       *[informal] 하나를 골라 양식에 적어 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 아무거나 골라 주십시오. 바로 시작하겠습니다.
       *[informal] 아무거나 골라 주세요. 바로 시작할게요.
     }
 }

title-brief = 남의 시스템은 건드리지 않기
acknowledgement-brief = { $formality ->
    [formal] 까다로운 분야입니다.
   *[informal] 까다로운 분야죠.
 }
boundary-brief = { $formality ->
    [formal] 악성 코드나 침입에 관한 일은 도울 수 없습니다.
   *[informal] 악성 코드나 침입에 관한 일은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 누군가 데이터를 잃을 수 있습니다.
   *[informal] 누군가 데이터를 잃을 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 백업과 안전한 로그인 설명
    .two = 코드의 약한 곳 점검
    .three = 결함을 주인에게 알리는 글 쓰기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 하나를 골라 보내 주십시오.
       *[informal] 하나를 골라 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 맞는지 말해 주십시오.
       *[informal] 어떤 게 맞는지 말해 주세요.
     }
 }

omitted = 악성 코드나 남의 시스템에 들어가는 방법.
