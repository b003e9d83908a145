namespace Assistant.Knowledge.Reading.Pages;

/// <summary>A word and where it stands.</summary>
/// <param name="Text">The word, without white space.</param>
/// <param name="Box">Its place on the page.</param>
internal sealed record PageWord(string Text, Box Box);
