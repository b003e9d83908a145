namespace Assistant.Knowledge.Tests.Outline.Tables;

/// <summary>A row as it was before a converter flattened its table.</summary>
internal sealed record SampleRow(string Number, string Content, string Lead, string Coordinators, string Time);
