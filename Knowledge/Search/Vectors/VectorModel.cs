namespace Assistant.Knowledge.Search.Vectors;

/// <summary>What makes vectors comparable: two are only of one model and one length.</summary>
/// <param name="Name">The model.</param>
/// <param name="Dimension">How many numbers its vectors have.</param>
public sealed record VectorModel(string Name, int Dimension);
