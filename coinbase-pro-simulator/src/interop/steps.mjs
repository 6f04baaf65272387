// Runs one step after the other, prints a line for each, and fails at the end if one has failed.
export async function run(client, steps) {
	for (const [name, step] of Object.entries(steps)) {
		try {
			const result = await step();
			console.log(`passed  ${client}  ${name}  ${result}`);
		}
		catch (error) {
			console.log(`FAILED  ${client}  ${name}  ${error.message} ${JSON.stringify(error.response?.data ?? '')}`);
			process.exitCode = 1;
		}
	}
}

export function check(condition, complaint) {
	if (!condition) {
		throw new Error(complaint);
	}
}

export const exchange = JSON.parse(process.argv[2]);
