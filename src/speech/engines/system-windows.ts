import type { Voice } from "../engine.ts";
import { speakable } from "../speakable.ts";
import type { SpeechCommand } from "./system-program.ts";

/** Lists the voices as JSON. */
const listing = `
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
Add-Type -AssemblyName System.Speech
$synthesizer = New-Object System.Speech.Synthesis.SpeechSynthesizer
$voices = @($synthesizer.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object {
  @{ name = $_.VoiceInfo.Name; language = $_.VoiceInfo.Culture.Name
     gender = [string]$_.VoiceInfo.Gender; description = $_.VoiceInfo.Description }
})
ConvertTo-Json -Compress -InputObject $voices
`;

/** Reads SSML from standard input. The script never changes: what varies comes in the environment. */
const speaking = `
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Speech
$utf8 = New-Object System.Text.UTF8Encoding $false
$ssml = (New-Object System.IO.StreamReader([Console]::OpenStandardInput(), $utf8)).ReadToEnd()
$synthesizer = New-Object System.Speech.Synthesis.SpeechSynthesizer
$synthesizer.SelectVoice($env:READOUT_VOICE)
$format = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo(22050, 'Sixteen', 'Mono')
$synthesizer.SetOutputToWaveFile($env:READOUT_FILE, $format)
$synthesizer.SpeakSsml($ssml)
$synthesizer.Dispose()
`;

export const listWindowsVoices = {
  program: "powershell.exe",
  args: argumentsFor(listing),
} as const;

/** The voices in what the listing prints; none where it is not understood. */
export function windowsVoices(printed: string): Voice[] {
  let listed: unknown;
  try {
    listed = JSON.parse(printed.replace(/^\ufeff/, ""));
  } catch {
    return [];
  }
  return (Array.isArray(listed) ? listed : [listed]).flatMap((entry: Partial<Voice> | null) => {
    const { name, language, gender, description } = entry ?? {};
    if (typeof name !== "string" || typeof language !== "string") return [];
    const known = String(gender).toLowerCase();
    return [
      {
        name,
        language,
        gender: known === "male" || known === "female" ? known : "neutral",
        description: String(description ?? ""),
      },
    ];
  });
}

/** Speaks `text` into a WAV file at 22,050 Hz. Pitch in semitones. */
export function windowsCommand(
  text: string,
  voice: Pick<Voice, "name" | "language">,
  { rate, pitch }: { readonly rate: number; readonly pitch: number },
  file: string,
): SpeechCommand {
  const change = (amount: number, unit: string) => `${amount < 0 ? "" : "+"}${amount}${unit}`;
  const prosody = `rate="${change(Math.round((rate - 1) * 100), "%")}" pitch="${change(pitch, "st")}"`;
  return {
    program: "powershell.exe",
    args: argumentsFor(speaking),
    input:
      `<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${escapeXml(voice.language)}">` +
      `<prosody ${prosody}>${escapeXml(speakable(text))}</prosody></speak>`,
    file,
    environment: { READOUT_VOICE: voice.name, READOUT_FILE: file },
  };
}

/** An encoded command needs no quoting on the way through Windows' single command line. */
function argumentsFor(script: string): readonly string[] {
  const encoded = Buffer.from(script, "utf16le").toString("base64");
  return ["-NoLogo", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded];
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
