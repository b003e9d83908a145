namespace Assistant.Knowledge.Reading.Packages;

/// <summary>One part's reference to another inside a package.</summary>
/// <param name="Id">What the referring part calls it.</param>
/// <param name="Kind">The last word of its type: "styles", "header".</param>
/// <param name="Target">The full name of the other part.</param>
internal sealed record PackageRelationship(string Id, string Kind, string Target);
