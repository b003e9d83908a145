using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Answering;

/// <summary>The plans of another organisation that a text names by its place: "ở phường Hải An".</summary>
internal static class PlanPlaces
{
    /// <summary>The plans of the place, and the text without its name; null when it names no place but the asker's own.</summary>
    public static (IReadOnlyList<Plan> Plans, string Others)? Named(PlanLibrary library, Asker asker, string text)
    {
        var folded = FoldedText.Of(text);
        foreach (var others in library.Plans.Where(plan => plan.Issuer is not null && OwnFirst.Rank(plan, asker) != 0).GroupBy(plan => plan.Issuer!, StringComparer.Ordinal))
        {
            foreach (var tail in OrganizationName.Of(others.Key).Tails.Where(tail => tail.Contains(' ', StringComparison.Ordinal)))
            {
                var at = $" {folded.Value} ".IndexOf($" {tail} ", StringComparison.Ordinal);
                if (at >= 0)
                {
                    var end = Math.Min(at + tail.Length, folded.Value.Length);
                    return ([.. others], $"{folded.Slice(0, at)} {folded.Slice(end, folded.Value.Length - end)}");
                }
            }
        }

        return null;
    }
}
