using Assistant.Skills.Model;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Model;

public sealed class FunctionLoopTests
{
    private static Func<ChatResponse> Call => () => ScriptedChat.Calls("read");

    [Fact]
    public async Task Run_ModelThatNeverEnds_StopsAtTheCallsThatAQuestionMayCost()
    {
        var model = new ScriptedChat { Otherwise = Call };

        var end = await RunAsync(model, new ModelLimits { Calls = 4, Tokens = 1_000_000 });

        end.ShouldBeOfType<LoopEnd.Failed>().Why.ShouldBe(ModelFailure.OverBudget);
        end.Use.Calls.ShouldBe(4);
        model.Asked.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Run_ModelThatNeverEnds_StopsAtTheTokens()
    {
        var end = await RunAsync(new ScriptedChat { Otherwise = Call }, new ModelLimits { Calls = 100, Tokens = 3000 });

        end.ShouldBeOfType<LoopEnd.Failed>().Why.ShouldBe(ModelFailure.OverBudget);
        end.Use.Calls.ShouldBe(3);
    }

    [Fact]
    public async Task Run_ModelThatNeverEnds_StopsAtTheMoney()
    {
        // A call reads 1,000 tokens and writes 100: 0.004 each.
        var end = await RunAsync(new ScriptedChat { Otherwise = Call }, new ModelLimits { Calls = 100, Tokens = 1_000_000, Money = 0.01m, Prices = new ModelPrices(3, 10) });

        end.ShouldBeOfType<LoopEnd.Failed>().Why.ShouldBe(ModelFailure.OverBudget);
        end.Use.Calls.ShouldBe(3);
    }

    [Fact]
    public async Task Run_ModelThatThinksTooLong_StopsAtTheTime()
    {
        var end = await RunAsync(new ScriptedChat { Delay = TimeSpan.FromMinutes(5) }, new ModelLimits { Time = TimeSpan.FromMilliseconds(100) });

        end.ShouldBeOfType<LoopEnd.Failed>().Why.ShouldBe(ModelFailure.Slow);
    }

    [Fact]
    public async Task Run_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Should.ThrowAsync<OperationCanceledException>(
            new FunctionLoop(LanguageModel.Of(new ScriptedChat { Delay = TimeSpan.FromMinutes(5) }, new ModelLimits())).RunAsync("", "", new OneTool(), cancelled.Token));
    }

    [Fact]
    public async Task Run_ServerThatCountsNoTokens_IsCountedByLength()
    {
        var words = new string('a', 30_000);

        var end = await RunAsync(new ScriptedChat(() => new ChatResponse(new ChatMessage(ChatRole.Assistant, words))), new ModelLimits { Tokens = 5000 });

        end.ShouldBeOfType<LoopEnd.Failed>().Why.ShouldBe(ModelFailure.OverBudget);
    }

    [Fact]
    public async Task Run_AfterSomethingWasRead_OffersNothingThatWrites()
    {
        var model = new ScriptedChat(Call, () => ScriptedChat.Calls("write"), () => ScriptedChat.Says("DONE"));

        var end = await RunAsync(model, new ModelLimits());

        model.Asked[0].Options!.Tools!.Select(tool => tool.Name).ShouldContain("write");
        model.Asked[1].Options!.Tools!.Select(tool => tool.Name).ShouldNotContain("write");
        end.ShouldBeOfType<LoopEnd.Answered>();
        ResultsIn(model.Asked[2].Messages).ShouldContain("Not now.");
    }

    [Fact]
    public async Task Run_WriteThatThePersonAskedFor_EndsAtItsCardAndIsNotRun()
    {
        var model = new ScriptedChat(() => ScriptedChat.Calls("write"));

        var end = await RunAsync(model, new ModelLimits());

        end.ShouldBeOfType<LoopEnd.Writes>().Requests.ShouldHaveSingleItem().Request.ShouldBeOfType<LogMeetingRequest>();
        model.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Run_AnswerCutByAFilter_IsOfNoUse()
    {
        var model = new ScriptedChat(() => new ChatResponse(new ChatMessage(ChatRole.Assistant, "DO")) { FinishReason = ChatFinishReason.ContentFilter });

        (await RunAsync(model, new ModelLimits())).ShouldBeOfType<LoopEnd.Failed>().Why.ShouldBe(ModelFailure.Filtered);
    }

    [Fact]
    public async Task Run_ModelThatRefuses_IsOfNoUse()
    {
        var model = new ScriptedChat(() => new ChatResponse(new ChatMessage(ChatRole.Assistant, [new ErrorContent("I can not.")])));

        (await RunAsync(model, new ModelLimits())).ShouldBeOfType<LoopEnd.Failed>().Why.ShouldBe(ModelFailure.Refused);
    }

    [Theory]
    [InlineData("DONE", "DONE")]
    [InlineData("<think>there are 12 tasks</think>DONE", "DONE")]
    [InlineData("12 tasks, so</think>\nDONE", "DONE")]
    [InlineData("<think>and so on for ever", "")]
    public async Task Run_Thoughts_AreNoWords(string said, string words) =>
        (await RunAsync(new ScriptedChat(() => ScriptedChat.Says(said)), new ModelLimits())).ShouldBeOfType<LoopEnd.Answered>().Words.ShouldBe(words);

    private static Task<LoopEnd> RunAsync(ScriptedChat model, ModelLimits limits) =>
        new FunctionLoop(LanguageModel.Of(model, limits)).RunAsync("instructions", "message", new OneTool(), CancellationToken.None);

    private static IEnumerable<string?> ResultsIn(IReadOnlyList<ChatMessage> messages) =>
        messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>().Select(result => result.Result as string);

    /// <summary>One function that reads and one that writes.</summary>
    private sealed class OneTool : IModelTools
    {
        public string Show(string message) => message;

        public IReadOnlyList<AITool> Offered(bool hasRead)
        {
            List<AITool> tools = [AIFunctionFactory.Create(() => "", "read")];
            if (!hasRead)
                tools.Add(AIFunctionFactory.Create(() => "", "write"));
            return tools;
        }

        public Task<ToolOutcome> CallAsync(FunctionCallContent call, bool hasRead, CancellationToken cancellationToken) => Task.FromResult<ToolOutcome>(
            call.Name == "read" ? new ToolOutcome.Read(new HelpRequest(), new Assistant.Skills.Answering.HelpAnswer(new HelpRequest()), "{}")
            : hasRead ? new ToolOutcome.Refused("Not now.")
            : new ToolOutcome.Write(new LogMeetingRequest()));
    }
}
