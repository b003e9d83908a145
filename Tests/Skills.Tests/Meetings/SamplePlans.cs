using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Skills.Tests.Meetings;

/// <summary>The sample plans as the program itself reads them, with the lines and words that it cites.</summary>
internal static class SamplePlans
{
    private static readonly Lazy<PlanLibrary> Library = new(() => Read("Số: /KH-"));
    private static readonly Lazy<PlanLibrary> NumberedLibrary = new(() => Read("Số: 12/KH-"));

    /// <summary>All of them. They are drafts: their numbers are blank.</summary>
    public static PlanLibrary All => Library.Value;

    /// <summary>The same, issued under number 12.</summary>
    public static PlanLibrary Numbered => NumberedLibrary.Value;

    private static PlanLibrary Read(string number)
    {
        var reader = new PlanReader();
        return new PlanLibrary([.. SampleCorpus.Load().Select(text => reader.Read(SourceText.FromString(
            text.FileName, string.Join('\n', text.Lines.Select(line => line.Text)).Replace("Số: /KH-", number, StringComparison.Ordinal))))]);
    }
}
