using System.Globalization;
using System.Text;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Meetings.Conclusions;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Assistant.Bot.Mcp;

/// <summary>The plans in force as resources: each with its lines and their numbers, by which citations can be looked up.</summary>
internal sealed class McpPlans(McpDesk desk, PlanStore store)
{
    private const string Scheme = "congvu://plans/";
    private const string Markdown = "text/markdown";

    /// <summary>More of a plan than this is not given at once; the end says so.</summary>
    private const int MostSigns = 400_000;

    /// <summary>The plans.</summary>
    public async ValueTask<ListResourcesResult> ListAsync(CancellationToken cancellationToken)
    {
        var now = await desk.CurrentAsync(cancellationToken);
        return new ListResourcesResult { Resources = [.. ConclusionPlan.Documents(now.Office.Library).Select(ResourceOf)] };
    }

    /// <summary>One plan's lines.</summary>
    public async ValueTask<ReadResourceResult> ReadAsync(string? uri, CancellationToken cancellationToken)
    {
        var now = await desk.CurrentAsync(cancellationToken);
        var source = uri?.StartsWith(Scheme, StringComparison.Ordinal) == true ? Uri.UnescapeDataString(uri[Scheme.Length..]) : "";
        if (now.Office.Library.FindBySource(source) is not { } plan || await store.FindTextAsync(plan.Source, cancellationToken) is not { } text)
            throw new McpProtocolException(McpTexts.Both("NoSuchPlan"), McpErrorCode.ResourceNotFound);
        var written = new StringBuilder().Append("# ").Append(plan.Document).Append(' ').AppendLine(plan.Title).AppendLine();
        foreach (var line in text.Lines)
        {
            if (written.Length > MostSigns)
            {
                written.AppendLine().AppendLine(McpTexts.Say("PlanCut", line.Number));
                break;
            }

            written.Append(CultureInfo.InvariantCulture, $"{line.Number,5}  ").AppendLine(PhoneNumbers.Mask(line.Text));
        }

        return new ReadResourceResult { Contents = [new TextResourceContents { Uri = UriOf(plan), MimeType = Markdown, Text = written.ToString() }] };
    }

    private static string UriOf(Plan plan) => Scheme + Uri.EscapeDataString(plan.Source);

    private static Resource ResourceOf(Plan plan) => new()
    {
        Uri = UriOf(plan),
        Name = plan.Document ?? plan.Source,
        Title = plan.Title,
        Description = McpTexts.Say("Plan", plan.Issuer ?? "?", plan.Tasks.Count),
        MimeType = Markdown,
    };
}
