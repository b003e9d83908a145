namespace Assistant.Bot.Graph.Wire;

/// <summary>A column of a list. Exactly one of the facets from <see cref="Text"/> on is set when one is created.</summary>
internal sealed record ColumnResource
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? DisplayName { get; init; }

    public bool? Indexed { get; init; }

    public bool? EnforceUniqueValues { get; init; }

    public TextFacet? Text { get; init; }

    public NumberFacet? Number { get; init; }

    public ChoiceFacet? Choice { get; init; }

    public DateTimeFacet? DateTime { get; init; }

    public BooleanFacet? Boolean { get; init; }
}
