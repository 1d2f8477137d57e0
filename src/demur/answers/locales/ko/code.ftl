# Code that would work against systems or accounts of others.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 남에게 해가 되는 코드는 쓰지 않기
acknowledgement-calm = { $formality ->
    [formal] 완성된 코드가 있으면 시간을 아낄 수 있다는 건 압니다.
   *[informal] 완성된 코드가 있으면 시간을 아낄 수 있다는 건 알아요.
 }
boundary-calm = { $formality ->
    [formal] 다른 사람의 시스템이나 계정에 해가 되는 코드는 쓸 수 없습니다.
   *[informal] 다른 사람의 시스템이나 계정에 해가 되는 코드는 쓸 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 그걸 쓰는 사람들이 데이터나 돈, 접속할 길을 잃을 수 있습니다.
   *[informal] 그걸 쓰는 사람들이 데이터나 돈, 접속할 길을 잃을 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 직접 만든 프로그램을 검토하거나 디버깅하기
    .two = 약한 부분을 고치고, 다시 생기지 않게 지켜 줄 테스트 더하기
    .three = 자기 기기에서 시험해 볼 실습 환경 꾸리기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸거나 직접 쓴 코드를 붙여 넣어 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸거나 직접 쓴 코드를 붙여 넣어 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 그 코드로 무엇을 하고 싶고, 어디에서 돌릴 예정입니까?
       *[informal] 그 코드로 무엇을 하고 싶고, 어디에서 돌릴 예정이에요?
     }
 }

title-warm = 다른 걸 함께 만들기
acknowledgement-warm = { $formality ->
    [formal] 이 프로그램이 무엇을 해야 할지 깊이 생각해 오신 듯합니다.
   *[informal] 이 프로그램이 무엇을 해야 할지 깊이 생각해 오신 듯해요.
 }
boundary-warm = { $formality ->
    [formal] 동의하지 않은 사람의 기기나 데이터에 손대는 프로그램은 쓰지도, 마무리하지도 않겠습니다.
   *[informal] 동의하지 않은 사람의 기기나 데이터에 손대는 프로그램은 쓰지도, 마무리하지도 않을게요.
 }
reason-warm = { $formality ->
    [formal] 반대편의 누군가는 그 뒷수습을 하게 됩니다.
   *[informal] 반대편의 누군가는 그 뒷수습을 하게 돼요.
 }
alternatives-warm = 기꺼이 할 수 있는 일:
    .one = 그런 프로그램이 돌면 알려 주는 탐지 규칙 쓰기
    .two = 공식 창구(API)로 자료를 모으는 코드 쓰기
    .three = 발견한 결함을 소프트웨어 만든 곳에 알리는 글 초안 쓰기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 마지막에 무엇이 돌아가면 좋을지 적고 이 중 하나를 골라 다시 보내 주십시오.
       *[informal] 마지막에 무엇이 돌아가면 좋을지 적고 이 중 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 언어를 쓰십니까? 그리고 마지막에 무엇이 돌아가면 좋겠습니까?
       *[informal] 어떤 언어를 쓰세요? 그리고 마지막에 무엇이 돌아가면 좋을까요?
     }
 }

title-brief = 이 코드는 빼기
acknowledgement-brief = { $formality ->
    [formal] 무슨 작업인지 알겠습니다.
   *[informal] 무슨 작업인지 알겠어요.
 }
boundary-brief = { $formality ->
    [formal] 남의 시스템이나 계정을 노리는 코드는 쓰지 않습니다.
   *[informal] 남의 시스템이나 계정을 노리는 코드는 쓰지 않아요.
 }
reason-brief = { $formality ->
    [formal] 그쪽 사람들이 피해를 봅니다.
   *[informal] 그쪽 사람들이 피해를 봐요.
 }
alternatives-brief = 가능한 일:
    .one = 더 안전한 작성법 보여 주기
    .two = 연습 문제 설명
    .three = 이상한 로그 읽기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] { $formality ->
        [formal] 지금까지 어디까지 하셨습니까?
       *[informal] 지금까지 어디까지 하셨어요?
     }
 }

omitted = 다른 사람의 시스템이나 계정에 해가 되는 코드.
