namespace Assistant.Knowledge.Search;

/// <summary>A column of a <see cref="FullTextIndex"/>.</summary>
/// <param name="Name">Its name in SQL: lower-case letters only.</param>
/// <param name="Weight">How much an occurrence in it counts, beside 1 for one in the text itself.</param>
internal readonly record struct FullTextColumn(string Name, double Weight);
