using System.Text.Json;
using Assistant.Damaging;
using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Tests.Plans.Scoring;

namespace Assistant.Knowledge.Tests.Plans;

/// <summary>The plans of the corpus, damaged on the way to us: what is read stays the same, or nearly.</summary>
public sealed class DamagedPlansTests
{
    private static readonly PlanReader Reader = new();

    public static TheoryData<string> Names => [.. SampleCorpus.Load().Select(text => text.FileName)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WithoutMarks_LosesAtMostFiveHundredths(string name) => ShouldKeep(name, PlanDamage.StripMarks, 0.05);

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_DecomposedAndWrapped_LosesAtMostOneHundredth(string name) => ShouldKeep(name, text => PlanDamage.Wrap(text), 0.01);

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WithOneLetterInAHundredMisread_LosesAtMostEightHundredths(string name)
    {
        for (var seed = 1; seed <= 3; seed++)
            ShouldKeep(name, text => PlanDamage.Misread(text, share: 0.01, seed), 0.08);
    }

    private static void ShouldKeep(string name, Func<string, string> damage, double loss)
    {
        var whole = SampleCorpus.Load().Single(text => text.FileName == name);
        var damaged = SourceText.FromString(name, damage(string.Join('\n', whole.Lines.Select(line => line.Text))));
        var (before, after) = (Score(whole), Score(damaged));
        after.Macro.ShouldBeGreaterThanOrEqualTo(before.Macro - loss, after.ToString());
    }

    private static PlanScore Score(SourceText text)
    {
        using var export = JsonDocument.Parse(PlanExport.ToJson(Reader.Read(text)));
        return PlanScore.Of(PlanSamples.Label(text.FileName), export.RootElement);
    }
}
