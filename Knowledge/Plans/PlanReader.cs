using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Plans.Extractors;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Plans;

/// <summary>
/// Reads a text into a plan. Any text can be read: what is not found stays empty, nothing is invented, and no text makes it
/// throw. A text that lost its marks is read from a repaired copy, while evidence quotes the text as it stands. One reader
/// serves any number of threads.
/// </summary>
public sealed class PlanReader
{
    private readonly TextRestorer _restorer = new();

    /// <summary>Reads a plan.</summary>
    public Plan Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var evidence = new EvidenceMaker(source);
        var readable = _restorer.Restore(source);
        var parts = DocumentParts.Of(readable.Lines);
        var outline = OutlineReader.Read(parts.Body);
        var header = HeaderExtractor.Read(parts, outline.Blocks);
        var yearOfTitle = HeaderExtractor.TitleYear(parts.Title);
        var extractor = new TaskExtractor(evidence, header.Year, yearOfTitle is not null);
        var responsibilities = new ResponsibilityExtractor(evidence).Extract(outline.Root);
        var tasks = OrganisationLeads.Complete(extractor.Extract(outline.Root, assignedOnly: false), responsibilities);
        var plan = new Plan
        {
            Source = source.FileName,
            Number = header.Number,
            Symbol = header.Symbol,
            Issuer = IssuerExtractor.Find(parts, outline.Blocks, header.Place),
            Place = header.Place,
            Issued = header.Issued,
            IssuedText = header.IssuedText,
            Year = header.Year,
            Title = parts.Title.Text.Trim(' ', '.', ';', ',', ':'),
            Signer = ClosingExtractor.FindSigner(parts.Closing),
            Recipients = ClosingExtractor.Recipients(parts.Closing),
            Tasks = tasks,
            Reports = new ReportExtractor(evidence).Extract(outline.Root),
            Targets = new TargetExtractor(evidence).Extract(outline.Root, yearOfTitle is { } year ? $"năm {year}" : null),
            MeetingRules = new MeetingRuleExtractor(evidence).Extract(outline.Blocks),
            Responsibilities = responsibilities,
            Evidence = evidence.Of(parts.Title),
            Restored = !ReferenceEquals(readable, source),
        };
        return plan with { References = new ReferenceExtractor(evidence).Extract(outline.Blocks.Prepend(parts.Title), plan.Document) };
    }
}
