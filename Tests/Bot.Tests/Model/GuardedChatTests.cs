using System.Diagnostics;
using System.Text.Json;
using Assistant.Bot.Model;
using Assistant.Skills.Model;
using Assistant.Testing.Model;
using Microsoft.Extensions.AI;

namespace Assistant.Bot.Tests.Model;

public sealed class GuardedChatTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ask_ServerThatAnswers_GivesItsWordsAndWhatTheyCost(bool streaming)
    {
        await using var model = await ModelOverHttp.StartAsync(new ModelOptions { Streaming = streaming, ApiKey = "secret-key" });
        model.Server.Then(ModelAnswer.Says("Các việc của Văn phòng, quý IV"));

        var answer = await model.AskAsync(new ChatOptions { Instructions = "Be brief.", MaxOutputTokens = 50 });

        answer.Text.ShouldBe("Các việc của Văn phòng, quý IV");
        answer.Usage!.InputTokenCount.ShouldBe(100);
        answer.FinishReason.ShouldBe(ChatFinishReason.Stop);
        var call = model.Server.Calls.ShouldHaveSingleItem();
        call.IsStreaming.ShouldBe(streaming);
        call.Authorization.ShouldBe("Bearer secret-key");
        call.Model.ShouldBe("gpt-office");
        call.Messages.Select(message => (message.Role, message.Content)).ShouldBe([("system", "Be brief."), ("user", "việc gì đến hạn?")]);
        call.Body.GetProperty("max_completion_tokens").GetInt32().ShouldBe(50);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ask_TwoFunctionsAtOnce_GivesBothWhole(bool streaming)
    {
        await using var model = await ModelOverHttp.StartAsync(new ModelOptions { Streaming = streaming });
        model.Server.Then(ModelAnswer.Calls(new ModelToolCall("due_list", """{"unit":"Văn phòng Sở","from":"2026-10-01"}"""), new ModelToolCall("rules_list", "{}", "")));

        var calls = (await model.AskAsync()).Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().ToList();

        calls.Select(call => call.Name).ShouldBe(["due_list", "rules_list"]);
        calls[0].Arguments!["unit"]!.ToString().ShouldBe("Văn phòng Sở");
        calls.Select(call => call.CallId).ShouldAllBe(id => id.Length > 0);
        calls.Select(call => call.CallId).ShouldBeUnique();
    }

    [Fact]
    public async Task Ask_ArgumentsThatAreNoJson_CarryTheirFailure()
    {
        await using var model = await ModelOverHttp.StartAsync();
        model.Server.Then(ModelAnswer.Calls("due_list", "{unit: Văn phòng"));

        (await model.AskAsync()).Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().ShouldHaveSingleItem().Exception.ShouldNotBeNull();
    }

    [Fact]
    public async Task Ask_FunctionsAndTheirResults_AreSentAsTheProtocolHasThem()
    {
        await using var model = await ModelOverHttp.StartAsync();
        var function = AIFunctionFactory.Create((DateOnly? from = null, string? unit = null) => "", "due_list", "Lists what is due.");
        var call = new FunctionCallContent("call-1", "due_list", new Dictionary<string, object?> { ["unit"] = "Văn phòng" });
        model.Server.Then(ModelAnswer.Says("DONE"));

        await model.Chat.GetResponseAsync(
            [new ChatMessage(ChatRole.User, "?"), new ChatMessage(ChatRole.Assistant, [call]), new ChatMessage(ChatRole.Tool, [new FunctionResultContent("call-1", "{\"count\":3}")])],
            new ChatOptions { Tools = [function] });

        var sent = model.Server.Calls.ShouldHaveSingleItem();
        sent.Messages.Select(message => message.Role).ShouldBe(["user", "assistant", "tool"]);
        sent.Messages[1].CallIds.ShouldBe(["call-1"]);
        sent.Messages[2].ToolCallId.ShouldBe("call-1");
        sent.ToolResults.ShouldBe(["{\"count\":3}"]);
        var schema = sent.Body.GetProperty("tools")[0].GetProperty("function").GetProperty("parameters");
        schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["from", "unit"]);
        schema.GetRawText().ShouldNotContain("\"format\"");
    }

    [Fact]
    public async Task Ask_ServerOnPremises_IsToldTheCapByItsOldNameAndNoStrictness()
    {
        await using var model = await ModelOverHttp.StartAsync(new ModelOptions { OldTokenCap = true, StrictSchemas = false });
        model.Server.Then(ModelAnswer.Says("DONE"));

        await model.AskAsync(new ChatOptions { MaxOutputTokens = 50, Tools = [AIFunctionFactory.Create(() => "", "due_list")] });

        var body = model.Server.Calls.ShouldHaveSingleItem().Body;
        body.GetProperty("max_tokens").GetInt32().ShouldBe(50);
        body.TryGetProperty("max_completion_tokens", out _).ShouldBeFalse();
        body.GetProperty("tools")[0].GetProperty("function").TryGetProperty("strict", out var strict).ShouldBe(strict.ValueKind == JsonValueKind.False);
    }

    [Fact]
    public async Task Ask_EndForAReasonOfItsOwn_IsAnEnd()
    {
        await using var model = await ModelOverHttp.StartAsync();
        model.Server.Then(new ModelAnswer.Completion { Text = "DONE", ToolCalls = [new ModelToolCall("rules_list")], FinishReason = "eos", TellsUsage = false });

        var answer = await model.AskAsync();

        answer.Text.ShouldBe("DONE");
        answer.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().ShouldHaveSingleItem().Name.ShouldBe("rules_list");
    }

    [Fact]
    public async Task Ask_CutByTheFilter_SaysSo()
    {
        await using var model = await ModelOverHttp.StartAsync();
        model.Server.Then(ModelAnswer.CutsAnswer("Các việc"));

        (await model.AskAsync()).FinishReason.ShouldBe(ChatFinishReason.ContentFilter);
    }

    [Fact]
    public async Task Ask_ThrottledForAMoment_IsAskedOnceMore()
    {
        await using var model = await ModelOverHttp.StartAsync();
        model.Server.Then(ModelAnswer.Throttles("1"), ModelAnswer.Says("DONE"));
        var began = Stopwatch.GetTimestamp();

        (await model.AskAsync()).Text.ShouldBe("DONE");

        Stopwatch.GetElapsedTime(began).ShouldBeGreaterThan(TimeSpan.FromSeconds(0.9));
        model.Server.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Ask_ThrottledForLong_IsLeftAloneForAsLongAsItAsks()
    {
        await using var model = await ModelOverHttp.StartAsync();
        model.Server.Then(ModelAnswer.Throttles("120"));
        model.Server.Otherwise = _ => ModelAnswer.Says("DONE");

        await FailsAsync(model, ModelFailure.Throttled);
        await FailsAsync(model, ModelFailure.Unreachable);
        model.Server.Calls.Count.ShouldBe(1);
        model.Clock.Advance(TimeSpan.FromSeconds(121));

        (await model.AskAsync()).Text.ShouldBe("DONE");
    }

    [Fact]
    public async Task Ask_ServerThatFailsAgainAndAgain_IsOfNoUseAndLeftAlone()
    {
        await using var model = await ModelOverHttp.StartAsync();
        model.Server.Otherwise = _ => ModelAnswer.Fails();

        await FailsAsync(model, ModelFailure.Failed);
        var asked = model.Server.Calls.Count;
        await FailsAsync(model, ModelFailure.Unreachable);

        asked.ShouldBe(3);
        model.Server.Calls.Count.ShouldBe(asked);
    }

    [Fact]
    public async Task Ask_QuestionThatTheFilterBlocks_DoesNotKeepOthersFromAsking()
    {
        await using var model = await ModelOverHttp.StartAsync();
        model.Server.Then(ModelAnswer.BlocksPrompt(), ModelAnswer.Says("DONE"));

        await FailsAsync(model, ModelFailure.Filtered);

        (await model.AskAsync()).Text.ShouldBe("DONE");
    }

    [Fact]
    public async Task Ask_ServerThatNeverAnswers_CostsTheWaitForTheFirstWordOnce()
    {
        await using var model = await ModelOverHttp.StartAsync(new ModelOptions { FirstWord = TimeSpan.FromMilliseconds(300) });
        model.Server.Otherwise = _ => ModelAnswer.NeverAnswers();

        await FailsAsync(model, ModelFailure.Slow);
        var began = Stopwatch.GetTimestamp();
        await FailsAsync(model, ModelFailure.Unreachable);

        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromMilliseconds(250));
        model.Server.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ask_ServerThatStopsInTheMiddle_IsOfNoUse()
    {
        await using var model = await ModelOverHttp.StartAsync(new ModelOptions { CallTimeout = TimeSpan.FromSeconds(1) });
        model.Server.Then(new ModelAnswer.Completion { Text = new string('a', 100), BetweenPieces = TimeSpan.FromSeconds(30) });

        await FailsAsync(model, ModelFailure.Slow);
    }

    public static TheoryData<string> Broken => ["hangs up", "hangs up after words", "cut JSON", "a proxy's page", "a cut event", "an empty stream", "no end"];

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Ask_ServerThatBreaks_IsOfNoUseWhateverItDoes(string how)
    {
        await using var model = await ModelOverHttp.StartAsync();
        model.Server.Otherwise = _ => how switch
        {
            "hangs up" => ModelAnswer.HangsUp(),
            "hangs up after words" => ModelAnswer.HangsUpAfter("Các việc"),
            "cut JSON" => ModelAnswer.Raw("""{"id":"x","choices":[{"""),
            "a proxy's page" => ModelAnswer.Raw("<html>Sign in</html>", "text/html"),
            "a cut event" => ModelAnswer.Raw("data: {\"id\":\"x\",\"choices\":[{\n\n", "text/event-stream"),
            "an empty stream" => ModelAnswer.Raw("data: [DONE]\n\n", "text/event-stream"),
            _ => ModelAnswer.Raw("""data: {"id":"x","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}""" + "\n\n", "text/event-stream"),
        };

        (await Should.ThrowAsync<ModelFailedException>(model.AskAsync())).Failure.ShouldBeOneOf(ModelFailure.Unreachable, ModelFailure.Malformed);
    }

    [Fact]
    public async Task Ask_Cancelled_IsCancelledAndNoFailureOfTheModel()
    {
        await using var model = await ModelOverHttp.StartAsync();
        model.Server.Then(ModelAnswer.NeverAnswers(), ModelAnswer.Says("DONE"));
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Should.ThrowAsync<OperationCanceledException>(model.AskAsync(null, cancelled.Token));

        (await model.AskAsync()).Text.ShouldBe("DONE");
    }

    private static async Task FailsAsync(ModelOverHttp model, ModelFailure failure) =>
        (await Should.ThrowAsync<ModelFailedException>(model.AskAsync())).Failure.ShouldBe(failure);
}
