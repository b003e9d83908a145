using Assistant.Knowledge.Storage;
using Assistant.Testing;
using Assistant.Testing.Model;

namespace Assistant.Bot.Tests.Model;

public sealed class AskedModelTests : IClassFixture<ModelledBot>
{
    /// <summary>No phrase of the grammar, no word of a plan.</summary>
    private const string Unread = "alo, mấy bữa nữa ta bị đòi chi hông nè";

    /// <summary>What the model takes it for, in words that the grammar reads.</summary>
    private const string Read = "Văn phòng chủ trì việc gì đến hạn từ 1/10/2026 đến 31/12/2026";

    /// <summary>What is answered where nobody has understood.</summary>
    private const string NotUnderstood = "Tôi chưa hiểu câu này. Bạn thử hỏi, ví dụ: “Quý này Văn phòng chủ trì việc gì?”";

    private readonly ModelledBot _office;
    private readonly int _before;

    public AskedModelTests(ModelledBot office)
    {
        _office = office;
        _before = office.Model.Calls.Count;

        // What failed in another test is left alone no longer.
        office.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
    }

    private Task<long> MeetingsAsync() => _office.Bot.Get<Database>().FindAsync<long>("select count(*) from meetings", null, default);

    private IReadOnlyList<ModelCall> Calls => [.. _office.Model.Calls.Skip(_before)];

    private static ModelAnswer Due => ModelAnswer.Calls("due_list", """{"unit":"Văn phòng Sở","from":"2026-10-01","to":"2026-12-31","as":"lead","state":null}""");

    [Fact]
    public async Task Say_WhatTheGrammarReads_AsksNoModel()
    {
        await SayAsync("xin chào");
        await SayAsync(Read);
        await SayAsync("bạn giúp được gì");
        await SayAsync("ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới");

        Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Say_WhatTheGrammarDoesNotRead_IsAnsweredByTheSkillThatTheModelChose()
    {
        var expected = await SayAsync(Read);
        _office.Model.Then(Due, ModelAnswer.Says("Bạn có 99 việc, hạn 31/2. DONE"));

        var told = await SayAsync(Unread);

        told.ShouldBe(expected);
        told.ShouldNotContain("99");
        Calls.Count.ShouldBe(2);
        Calls[0].UserText.ShouldBe(Unread);
        Calls[0].Authorization.ShouldBe("Bearer secret-key");
    }

    public static TheoryData<string> Failures => [
        "throttled", "throttled for long", "fails", "blocks the prompt", "cuts the answer", "cuts it later", "hangs up", "cut JSON", "never ends", "invents a function", "invents arguments",
        "answers in words", "says nothing", "refuses", "finds nothing", "result not asked for"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Say_WhateverTheModelDoesWrong_IsAnsweredAsWithoutIt(string how)
    {
        _office.Model.Otherwise = how switch
        {
            "throttled" => _ => ModelAnswer.Throttles(),
            "throttled for long" => _ => ModelAnswer.Throttles("600"),
            "fails" => _ => ModelAnswer.Fails(),
            "blocks the prompt" => _ => ModelAnswer.BlocksPrompt(),
            "cuts the answer" => _ => ModelAnswer.CutsAnswer("Các việc"),
            "cuts it later" => call => call.ToolResults.Count == 0 ? Due : ModelAnswer.CutsAnswer(),
            "hangs up" => _ => ModelAnswer.HangsUp(),
            "cut JSON" => _ => ModelAnswer.Raw("{\"choices\":["),
            "never ends" => _ => Due,
            "invents a function" => _ => ModelAnswer.Calls("drop_all_tables"),
            "invents arguments" => _ => ModelAnswer.Calls("due_list", """{"asker":"29:giam-doc","unit":"*"}"""),
            "answers in words" => _ => ModelAnswer.Says("Có 3 việc đến hạn ngày 20/6/2026."),
            "says nothing" => _ => ModelAnswer.Says(""),
            "refuses" => _ => new ModelAnswer.Completion { Refusal = "I cannot." },
            "finds nothing" => call => call.ToolResults.Count == 0 ? ModelAnswer.Calls("tasks_find", """{"text":"tàu ngầm nguyên tử"}""") : ModelAnswer.Says("DONE"),
            _ => call => call.ToolResults.Count == 0 ? Due : ModelAnswer.Says("NONE"),
        };

        (await SayAsync(Unread)).ShouldBe(NotUnderstood);
        Calls.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Say_ModelThatWritesWithoutBeingAsked_ChangesNothing()
    {
        foreach (var (function, arguments) in new[]
        {
            ("undo_last", "{}"), ("reminder_cancel", """{"all":true}"""), ("progress_report", """{"source":"002_0295eccbc9e7aa97.txt","key":"3.4","state":"done"}"""),
            ("meeting_log", """{"title":"Họp khẩn","start":"2026-05-14T09:00:00+07:00"}"""),
        })
        {
            _office.Model.Then(ModelAnswer.Calls(function, arguments));

            (await SayAsync(Unread)).ShouldBe(NotUnderstood, function);
        }
    }

    [Fact]
    public async Task Say_ModelThatWritesAfterItHasRead_IsToldThatItMayNot()
    {
        _office.Model.Then(Due, ModelAnswer.Calls("meeting_log", """{"title":"alo"}"""), ModelAnswer.Says("NONE"));

        (await SayAsync(Unread)).ShouldBe(NotUnderstood);

        Calls[0].Tools.ShouldContain("meeting_log");
        Calls[1].Tools.ShouldNotContain("meeting_log");
        Calls[2].ToolResults[^1].ShouldContain("not offered");
    }

    [Fact]
    public async Task Say_WhatTheModelTakesForAMeeting_OpensTheCardWithTheMessagesOwnWordsAndIsStoredOnceConfirmed()
    {
        var person = _office.Bot.Person();
        _office.Model.Then(ModelAnswer.Calls("meeting_log", """{"title":"Vụ trường bán trú","start":"2026-05-14T09:00:00+07:00","chair":"Nguyễn Văn Bịa","place":"Phòng 999"}"""));

        var shown = await person.SayAsync("9h ngày 14/5/2026 tụi mình ngồi lại vụ trường bán trú nghen");

        Calls.ShouldHaveSingleItem().Tools.ShouldContain("meeting_log");
        var card = PersonInChannel.CardOf(shown);
        card.ToString().ShouldContain("Vụ trường bán trú");
        card.ToString().ShouldNotContain("Bịa");
        card.ToString().ShouldNotContain("999");
        (await MeetingsAsync()).ShouldBe(0);
        await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm", ("Kind", "Briefing"), ("Mode", "InPerson"), ("End", "10:00"))));
        (await MeetingsAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Say_ModelThatNeverEnds_IsAskedNoMoreThanAQuestionMayCost()
    {
        _office.Model.Otherwise = _ => Due;

        await SayAsync(Unread);

        Calls.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Say_WhatAsksForTwoThings_IsAnsweredByBoth()
    {
        _office.Model.Then(ModelAnswer.Calls(new ModelToolCall("rules_list"), new ModelToolCall("plans_list")), ModelAnswer.Says("DONE"));

        var replies = await _office.Bot.Person().SayAsync(Unread);

        replies.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Say_NothingMayBeSentOut_AsksNobody()
    {
        await using var model = await ScriptedModel.StartAsync();
        var bot = new RunningBot(null, $"--Model:Endpoint={model.Endpoint}", "--Model:Deployment=gpt-office", "--Model:SendNothingOut=true");
        await bot.InitializeAsync();
        try
        {
            Answered.Words(await bot.Person().SayAsync(Unread)).ShouldBe(NotUnderstood);

            model.Calls.ShouldBeEmpty();
        }
        finally
        {
            await bot.DisposeAsync();
        }
    }

    private async Task<string> SayAsync(string text) => Answered.Words(await _office.Bot.Person().SayAsync(text));
}
