using System.Text.Json;
using Assistant.Skills.Directory;
using Assistant.Skills.Model;
using Assistant.Skills.Progress;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Model;

public sealed class SkillToolsTests
{
    private static readonly Asker Asker = LabelledOffice.On(new DateOnly(2026, 5, 13));

    private static readonly SkillTools Tools =
        new(SkillCatalog.ResultsFor(new Clerk(LabelledOffice.Answers, new NoProgress(), new WithoutJournal()), LabelledOffice.Office, Asker));

    [Fact]
    public async Task Call_AsAModelWritesIt_GivesTheSkillsOwnResult()
    {
        var read = (await CallAsync("due_list", """{"unit":"TCCB","from":null,"to":null,"role":null,"state":"Overdue"}""")).ShouldBeOfType<ToolOutcome.Read>();

        read.Request.ShouldBeOfType<DueRequest>().State.ShouldBe(TaskState.Overdue);
        read.Result.Items.ShouldNotBeEmpty();
        read.Text.ShouldContain("3.2.");
    }

    [Theory]
    [InlineData("delete_everything", "{}", "no such function")]
    [InlineData("due_list", """{"person":"29:somebody"}""", "no argument person")]
    [InlineData("due_list", """{"from":"hôm qua"}""", "wrong")]
    [InlineData("due_list", """{"from":"2026-05-13","to":"2026-01-01"}""", "before")]
    [InlineData("due_list", """{"state":"Burning"}""", "wrong")]
    [InlineData("tasks_explain", """{"source":"002_0295eccbc9e7aa97.txt"}""", "wrong")]
    [InlineData("due_list", """["unit"]""", "JSON object")]
    [InlineData("due_list", "unit=TCCB", "JSON object")]
    [InlineData("due_list", """{"unit":"Phòng Hàng hải"}""", "not clear which unit")]
    public async Task Call_ThatAModelInvents_IsRefusedInAFewWords(string name, string arguments, string why)
    {
        var refused = (await CallAsync(name, arguments)).ShouldBeOfType<ToolOutcome.Refused>();

        refused.Text.ShouldContain(why);
        refused.Text.Length.ShouldBeLessThan(300);
        refused.Failure.ShouldBeNull();
    }

    [Fact]
    public async Task Call_WithAWordOfManyThousandLetters_IsRefused() =>
        (await CallAsync("tasks_find", JsonSerializer.Serialize(new { topic = new string('a', 100_000) }))).ShouldBeOfType<ToolOutcome.Refused>().Text.ShouldContain("too long");

    [Fact]
    public async Task Call_FunctionThatFails_IsToldInAFewWordsAndKeptForTheLog()
    {
        var tools = new SkillTools([AIFunctionFactory.Create(string () => throw new InvalidOperationException("password=abc"), "broken")]);

        var refused = (await tools.CallAsync(new FunctionCallContent("1", "broken"), false, CancellationToken.None)).ShouldBeOfType<ToolOutcome.Refused>();

        refused.Text.ShouldNotContain("abc");
        refused.Failure.ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public async Task Tell_NeverATelephoneNumberNorAWholePassage()
    {
        foreach (var (name, arguments) in new[] { ("plans_search", """{"question":"số điện thoại liên hệ đăng ký tập huấn"}"""), ("plans_list", "{}"), ("targets_list", "{}"), ("due_list", "{}") })
        {
            var text = (await CallAsync(name, arguments)).ShouldBeOfType<ToolOutcome.Read>().Text;

            Assistant.Knowledge.Search.PhoneNumbers.In(text).ShouldBeFalse();
            text.Length.ShouldBeLessThan(3000);
        }
    }

    private static Task<ToolOutcome> CallAsync(string name, string arguments) => Tools.CallAsync(
        FunctionCallContent.CreateFromParsedArguments(arguments, "call-1", name, static text => JsonSerializer.Deserialize<Dictionary<string, object?>>(text)!), false, CancellationToken.None);
}
