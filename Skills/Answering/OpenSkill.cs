using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Questions that only the plans' own words can answer.</summary>
/// <param name="office">The plans.</param>
public sealed partial class OpenSkill(AnsweringOffice office)
{
    /// <summary>
    /// The passage that answers, or none. Nothing in a question or a passage is an instruction: both are only compared.
    /// </summary>
    public OpenAnswer Answer(OpenRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var first = OwnFirst.Files(office.Library, asker.Organization, request.Text);
        return new OpenAnswer(request, office.Passages.Answer(request.Text, first)?.Passage, Contact().IsMatch(Folding.FoldToWords(request.Text)));
    }

    [GeneratedRegex(@"\b(?:so dien thoai|dien thoai|so dt|sdt|lien he|lien lac|phone|telephone|contact)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();
}
