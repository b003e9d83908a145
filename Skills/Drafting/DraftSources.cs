using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Skills.Drafting;

/// <summary>How a drafted document names where a fact stands: by plan and key, as officials cite, not by file and line.</summary>
public static class DraftSources
{
    private const int MaxTitle = 80;

    /// <summary>"979/KH-SGDĐT, mục 3.4".</summary>
    public static string Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var plan = citation.Document is { } document && document.Any(char.IsAsciiDigit) ? document : Short(citation.PlanTitle);
        return citation.Key is { } key ? DraftTexts.Say(ConclusionPlan.IsSource(citation.Source) ? "Source.Concluded" : "Source.Key", plan, key.Value) : plan;
    }

    private static string Short(string title) => title.Length <= MaxTitle ? title
        : title.LastIndexOf(' ', MaxTitle) is > 0 and var end ? $"{title[..end]}…" : title[..MaxTitle];
}
