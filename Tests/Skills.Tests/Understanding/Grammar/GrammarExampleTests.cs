using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding.Grammar;

public sealed class GrammarExampleTests
{
    private static readonly Dictionary<string, string> OfMessages = new(StringComparer.Ordinal) { ["elsewhere"] = "unknown", ["review"] = "review" };
    private static readonly HashSet<string> Kinds = [.. Enum.GetValues<RequestKind>().Select(KindScorer.SectionOf)];

    [Fact]
    public void Read_ExamplesOfAKind_YieldThatKind()
    {
        var wrong = GrammarExample.All()
            .Where(example => Kinds.Contains(example.Section) || OfMessages.ContainsKey(example.Section))
            .Select(example => (example, Got: Read(example.Text)))
            .Where(pair => pair.Got.Count != 1 || KindOf(pair.Got[0]) != OfMessages.GetValueOrDefault(pair.example.Section, pair.example.Section))
            .Select(pair => $"[{pair.example.Section}] {pair.example.Text}: {string.Join(" + ", pair.Got.Select(KindOf))}");

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Read_ExamplesOfWordsThatAnnounceAnotherRequest_YieldSeveralRequests() =>
        CountsOf("joint").ShouldAllBe(pair => pair.Count == 2);

    [Theory]
    [InlineData("joint-loose")]
    [InlineData("purpose")]
    public void Read_ExamplesOfWordsWithinOneRequest_YieldOneRequest(string section) =>
        CountsOf(section).ShouldAllBe(pair => pair.Count == 1);

    [Fact]
    public void All_SectionsOfTheKindsThatAsk_HoldExamples()
    {
        var sections = GrammarExample.All().Select(example => example.Section).ToHashSet();

        sections.IsSupersetOf(["due", "find", "explain", "who", "plans", "targets", "reports", "rules", "help", "unknown"]).ShouldBeTrue();
    }

    private static List<(string Text, int Count)> CountsOf(string section)
    {
        var counts = GrammarExample.All().Where(example => example.Section == section).Select(example => (example.Text, Read(example.Text).Count)).ToList();
        counts.ShouldNotBeEmpty();
        return counts;
    }

    private static string KindOf(Understood understood) => understood.Request is ReviewRequest ? "review" : RequestFacts.Of(understood.Request).Kind;

    private static IReadOnlyList<Understood> Read(string text) =>
        new RequestReader().Read(text, MessageTable.AskerOf("Văn phòng Sở", new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7))), MessageTable.Office);
}
