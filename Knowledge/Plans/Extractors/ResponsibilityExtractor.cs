using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Reads what "Tổ chức thực hiện" lays on each unit.</summary>
internal sealed partial class ResponsibilityExtractor(EvidenceMaker evidence)
{
    /// <summary>The units with their duties, in order.</summary>
    public IReadOnlyList<Responsibility> Extract(OutlineNode root) =>
    [
        .. root.SelfAndDescendants()
            .Where(node => IsTop(node) && SectionKinds.Of(node) == SectionKind.Organisation)
            .SelectMany(FindIn),
    ];

    private static bool IsTop(OutlineNode node) => node.Kind == MarkerKind.Section || (node.Kind == MarkerKind.Part && node.Children.All(child => child.Kind != MarkerKind.Section)) || node.Parent is { Kind: MarkerKind.Root } && node.Kind == MarkerKind.Item;

    private IEnumerable<Responsibility> FindIn(OutlineNode section)
    {
        foreach (var node in section.Children)
        {
            if (Closes(node))
                yield break;
            if (node.Body is not { } body || UnitHeading.Find(body) is not { } heading)
                continue;
            if (node.Kind is MarkerKind.Paragraph && heading.Rest >= body.Text.Length && node.Children.Count == 0)
                continue;
            var duties = Duties(node, body, heading).ToList();
            if (duties.Count > 0)
                yield return new Responsibility(heading.Unit, duties, evidence.Of(body, 0, Math.Max(1, heading.Rest)));
        }
    }

    private IEnumerable<PlanActivity> Duties(OutlineNode node, TextBlock body, UnitHeading heading)
    {
        var rest = body.Slice(heading.Rest, body.Text.Length - heading.Rest);
        var words = rest.Text.TrimStart(':', ' ', ',', '.', '-', '–');
        if (words.Length > 12 && !(node.Children.Count > 0 && Introduces(words)))
            yield return new PlanActivity(words, evidence.Of(body, body.Text.Length - words.Length, words.Length));
        foreach (var child in node.Children.TakeWhile(child => !Closes(child)))
        {
            var introduces = Introduces(child.Text) && child.Kind == MarkerKind.Paragraph;
            if (!introduces && child.Body is { Text.Length: > 0 } duty)
                yield return new PlanActivity(duty.Text, evidence.Of(duty));
        }
    }

    private static bool Introduces(string words) => words.TrimEnd().EndsWith(':');

    /// <summary>Whether a paragraph closes the whole plan: "Trên đây là …", "(Có Phụ lục …)", "… yêu cầu các đơn vị nghiêm túc …".</summary>
    public static bool Closes(OutlineNode node) =>
        node.Kind == MarkerKind.Paragraph && Closing().IsMatch(Folding.Fold(node.Text));

    [GeneratedRegex(@"^(?:tren day la|\(?(?:co |kem theo |xem )?(?:phu luc|danh muc|bieu)|trong qua trinh|qua trinh (?:to chuc |trien khai )?thuc hien|(?:[a-z ,]{0,60} )?(?:yeu cau|de nghi) (?:cac|thu truong|truong|giam doc|lanh dao)[^.]{0,200}(?:nghiem tuc|to chuc thuc hien|trien khai|thuc hien)|noi nhan)")]
    private static partial Regex Closing();
}
