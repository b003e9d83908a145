namespace Assistant.Knowledge.Outline;

/// <summary>One heading, item, bullet or paragraph, with what stands below it.</summary>
public sealed class OutlineNode
{
    private readonly List<OutlineNode> _children = [];

    internal OutlineNode(MarkerKind kind, string label, TextBlock? body)
    {
        Kind = kind;
        Label = label;
        Body = body;
    }

    /// <summary>What it begins with.</summary>
    public MarkerKind Kind { get; }

    /// <summary>The numeral or letter as written: "II", "3.2", "a"; made unique among its siblings: "II(2)". Empty for bullets and text.</summary>
    public string Label { get; internal set; }

    /// <summary>Its own words without the marker; null for the root.</summary>
    public TextBlock? Body { get; }

    /// <summary>Its own words; empty for the root.</summary>
    public string Text => Body?.Text ?? "";

    /// <summary>What stands below it, in order.</summary>
    public IReadOnlyList<OutlineNode> Children => _children;

    /// <summary>What it stands below; null for the root.</summary>
    public OutlineNode? Parent { get; private set; }

    /// <summary>The path of labels from the section down: "II.4", "3.2.a". Empty for bullets and text.</summary>
    public string Key => Kind switch
    {
        MarkerKind.Root or MarkerKind.Part => "",
        _ when Label.Length == 0 => "",
        MarkerKind.SubItem => Joined(AncestorAbove(MarkerKind.Item)?.Key, Label),
        _ => Joined(NumberedParent?.Key, Label),
    };

    /// <summary>The nearest node above it that bears a numeral or letter.</summary>
    public OutlineNode? NumberedParent
    {
        get
        {
            var node = Parent;
            while (node is not null && node.Label.Length == 0)
                node = node.Parent;
            return node;
        }
    }

    /// <summary>This node and everything below it, in reading order.</summary>
    public IEnumerable<OutlineNode> SelfAndDescendants()
    {
        yield return this;
        foreach (var node in _children.SelectMany(child => child.SelfAndDescendants()))
            yield return node;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Label} {Text}";

    internal void Add(OutlineNode child)
    {
        child.Parent = this;
        _children.Add(child);
    }

    private OutlineNode? AncestorAbove(MarkerKind kind)
    {
        var node = Parent;
        while (node is not null && (node.Kind >= kind || node.Label.Length == 0))
            node = node.Parent;
        return node;
    }

    private static string Joined(string? above, string label) => string.IsNullOrEmpty(above) ? label : $"{above}.{label}";
}
