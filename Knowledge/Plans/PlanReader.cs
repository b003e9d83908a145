using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Outline.Tables;
using Assistant.Knowledge.Plans.Extractors;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Plans;

/// <summary>
/// Reads a text into a plan. Any text can be read: what is not found stays empty, nothing is invented, and no text makes it
/// throw. A text that lost its marks is read from a repaired copy, while evidence quotes the text as it stands. One reader
/// serves any number of threads.
/// </summary>
/// <param name="restorer">Repairs damaged texts; one of its own when omitted. Its model is large: share it.</param>
public sealed class PlanReader(TextRestorer? restorer = null)
{
    private readonly TextRestorer _restorer = restorer ?? new TextRestorer();
    private readonly AssignmentTableReader _tables = new();

    /// <summary>Reads a plan.</summary>
    public Plan Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var readable = _restorer.Restore(source);
        var tables = _tables.Find(source, readable);
        var parts = DocumentParts.Of(readable.Lines);
        var (flow, tabled) = Divide(parts.Body, tables);
        var outline = OutlineReader.Read(flow);
        var blocks = outline.Blocks.Concat(OutlineReader.Read(tabled).Blocks).OrderBy(block => block.Lines.First).ToList();
        var header = HeaderExtractor.Read(parts, blocks);
        var plan = Head(source, parts, header, blocks) with { Restored = !ReferenceEquals(readable, source) };
        var (references, doubts) = new ReferenceExtractor(new EvidenceMaker(source)).Extract(blocks.Prepend(parts.Title), plan.Document);
        return Content(plan, parts, outline, tables, new EvidenceMaker(source)) with { References = references, Readings = [.. plan.Readings, .. doubts] };
    }

    /// <summary>Lines of tables would tear the text around them apart: they are read on their own.</summary>
    private static (List<SourceLine> Flow, List<SourceLine> Tabled) Divide(IReadOnlyList<SourceLine> body, IReadOnlyList<AssignmentTable> tables)
    {
        var groups = body.ToLookup(line => tables.Any(table => table.Lines.Contains(line.Number)));
        return ([.. groups[false]], [.. groups[true]]);
    }

    private static Plan Head(SourceText source, DocumentParts parts, DocumentHeader header, IReadOnlyList<TextBlock> blocks)
    {
        var issuer = IssuerExtractor.Find(parts, blocks, header);
        var signer = ClosingExtractor.FindSigner(parts.Closing);
        return new Plan
        {
            Source = source.FileName,
            Number = header.Number,
            Symbol = header.Symbol,
            Issuer = issuer?.Name,
            Place = header.Place,
            Issued = header.Issued,
            IssuedText = header.IssuedText,
            Year = header.Year,
            Title = parts.Title.Text.Trim(' ', '.', ';', ',', ':'),
            Signer = signer,
            Recipients = ClosingExtractor.Recipients(parts.Closing),
            Evidence = new EvidenceMaker(source).Of(parts.Title),
            Readings = HeadReadings.Of(parts, header, issuer, signer),
        };
    }

    private static Plan Content(Plan plan, DocumentParts parts, PlanOutline outline, IReadOnlyList<AssignmentTable> tables, EvidenceMaker evidence)
    {
        var yearOfTitle = HeaderExtractor.TitleYear(parts.Title);
        var years = ScheduleYears.Of(parts.Title.Folded.Value, plan.Year);
        var schedules = new ScheduleMaker(years, yearOfTitle is not null);
        var responsibilities = new ResponsibilityExtractor(evidence).Extract(outline.Root);
        var rows = tables.SelectMany(new TableTasks(schedules).Of).ToList();
        var items = new TaskExtractor(evidence, schedules, years).Extract(outline.Root, assignedOnly: rows.Count > 0);
        return plan with
        {
            Tasks = UnitSpelling.Repair(OrganisationLeads.Complete(TaskExtractor.Unique(items.Concat(rows)), responsibilities), responsibilities),
            Responsibilities = responsibilities,
            Reports = new ReportExtractor(evidence).Extract(outline.Root),
            Targets = new TargetExtractor(evidence).Extract(outline.Root, TargetPeriods.OfTitle(parts.Title), plan.Year),
            MeetingRules = new MeetingRuleExtractor(evidence).Extract(outline.Blocks),
        };
    }
}
